import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CourseStanding, nextStepOf } from './next-step.js';

const lesson = { key: 'mat-khau', title: 'Mật khẩu mạnh' };

function standing(slug: string, changes: Partial<CourseStanding> = {}): CourseStanding {
  return {
    slug,
    title: slug.toUpperCase(),
    enrolled: false,
    completed: false,
    nextLesson: lesson,
    quizPassed: false,
    attemptsLeft: 3,
    ...changes,
  };
}

const fresh = standing('a');
const studying = standing('b', { enrolled: true });
const beforeQuiz = standing('c', { enrolled: true, nextLesson: null });
const stuck = standing('d', { enrolled: true, nextLesson: null, attemptsLeft: 0 });
const completed = standing('e', { enrolled: true, completed: true, nextLesson: null, quizPassed: true });

describe('the next step of a learner', () => {
  it('is to enrol when nothing is begun', () => {
    expect(nextStepOf([fresh, standing('z')], false)).toEqual({ kind: 'enrol', courseSlug: 'a', courseTitle: 'A' });
  });

  it('is the next lesson of the course that is begun', () => {
    expect(nextStepOf([fresh, studying], false)).toEqual({
      kind: 'lesson',
      courseSlug: 'b',
      courseTitle: 'B',
      lessonKey: 'mat-khau',
      lessonTitle: 'Mật khẩu mạnh',
    });
  });

  it('is the quiz as soon as all lessons are done', () => {
    expect(nextStepOf([studying, beforeQuiz], false)).toMatchObject({ kind: 'quiz', courseSlug: 'c' });
  });

  it('is another course while a quiz has no attempts left, and that quiz when there is no other', () => {
    expect(nextStepOf([stuck, fresh], false)).toMatchObject({ kind: 'enrol', courseSlug: 'a' });
    expect(nextStepOf([stuck, completed], true)).toMatchObject({ kind: 'quiz', courseSlug: 'd' });
  });

  it('is VNeID level 2 when all courses are completed, and then nothing', () => {
    expect(nextStepOf([completed], false)).toEqual({ kind: 'vneid' });
    expect(nextStepOf([completed], true)).toEqual({ kind: 'done' });
  });

  it('is done only when every course is completed or awaits its certificate', () => {
    fc.assert(
      fc.property(fc.subarray([fresh, studying, beforeQuiz, stuck, completed]), fc.boolean(), (courses, level2) => {
        const isDone = nextStepOf(courses, level2).kind === 'done';
        expect(isDone).toBe(level2 && courses.every((course) => course.completed));
      }),
    );
  });
});
