import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { CourseVersion } from '@hvs/study/courses';
import { Enrolments, type Learner } from '@hvs/study/enrolments';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import { CourseCompletion } from './course-completion.js';
import { Learning } from './learning.service.js';

describe('learning', () => {
  let world: World;
  let scenes: StudyScenes;
  let learning: Learning;
  let course: CourseVersion;
  let learner: Learner;

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    learning = world.get(Learning);
    course = await scenes.course();
  });
  beforeEach(async () => {
    learner = await scenes.learner();
  });
  afterAll(() => world.close());

  describe('finishing a lesson', () => {
    it('counts once by its id, by its lesson, and from several devices at the same time', async () => {
      const enrolmentId = await scenes.enrolled(learner, course);
      const done = { id: newId(), enrolmentId, lessonKey: 'bai-mot' };
      const sent = [done, done, { ...done, id: newId() }, { ...done, id: newId() }];
      const answers = await Promise.all(sent.map((each) => learning.completeLesson(learner, each)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]).toMatchObject({ lessonKey: 'bai-mot', lessonsDone: 1, lessonCount: 2 });
      expect(await scenes.evidenceRows('lesson-completed', learner.personId)).toBe(1);
      expect(await scenes.events('lesson.completed', learner.personId)).toBe(1);
      expect(await scenes.auditRows('lesson.completed', learner.personId)).toBe(1);
    });

    it('refuses an id that stands for another lesson', async () => {
      const enrolmentId = await scenes.enrolled(learner, course);
      const done = { id: newId(), enrolmentId, lessonKey: 'bai-mot' };
      await learning.completeLesson(learner, done);
      await expect(learning.completeLesson(learner, { ...done, lessonKey: 'bai-hai' })).rejects.toMatchObject({
        code: 'lesson.completion-id-used',
      });
    });

    it("refuses unknown lessons, another person's enrolment and one that was left", async () => {
      const enrolmentId = await scenes.enrolled(learner, course);
      const done = { id: newId(), enrolmentId, lessonKey: 'bai-mot' };
      const stranger = await scenes.learner();
      await expect(learning.completeLesson(stranger, done)).rejects.toMatchObject({ code: 'enrolment.not-found' });
      await expect(learning.completeLesson(learner, { ...done, lessonKey: 'bai-ba' })).rejects.toMatchObject({
        code: 'lesson.not-found',
      });
      await world.get(Enrolments).withdraw(learner, enrolmentId);
      await expect(learning.completeLesson(learner, done)).rejects.toMatchObject({ code: 'enrolment.not-found' });
    });
  });

  it('names one next step at each point of the way', async () => {
    const home = async () => (await learning.homeOf(learner.personId)).nextStep;
    expect(await home()).toMatchObject({ kind: 'enrol', courseSlug: 'khoa-hoc-thu' });
    const enrolmentId = await scenes.enrolled(learner, course);
    expect(await home()).toMatchObject({ kind: 'lesson', lessonKey: 'bai-mot' });
    await scenes.afterLessons(learner, course);
    expect(await home()).toMatchObject({ kind: 'quiz' });
    await scenes.takeQuiz(learner, enrolmentId);
    await world.settle();
    expect(await home()).toEqual({ kind: 'vneid' });
  });

  it('shows courses with the own enrolment, and a lesson with its neighbours', async () => {
    expect((await learning.coursesFor(learner.personId))[0]).toMatchObject({ slug: 'khoa-hoc-thu', enrolment: null });
    await scenes.afterLessons(learner, course);
    expect(await learning.courseFor(learner.personId, 'khoa-hoc-thu')).toMatchObject({
      enrolment: { lessonsDone: 2, lessonCount: 2, quizPassed: false, completedAt: null },
      quiz: { attemptsUsed: 0, ready: true, passed: false, bestScorePercent: null, openAttemptId: null },
    });
    expect(await learning.lessonFor(learner.personId, 'khoa-hoc-thu', 'bai-hai')).toMatchObject({
      done: true,
      previousKey: 'bai-mot',
      nextKey: null,
      position: 2,
      lessonCount: 2,
    });
  });

  it('completes the course when the quiz is passed, once, with evidence and audit', async () => {
    const enrolmentId = await scenes.afterLessons(learner, course);
    await scenes.takeQuiz(learner, enrolmentId);
    await world.settle();
    const completion = world.get(CourseCompletion);
    await Promise.all([completion.completeIfDone(enrolmentId), completion.completeIfDone(enrolmentId)]);
    expect((await learning.enrolmentsOf(learner.personId))[0]?.completedAt).toBeInstanceOf(Date);
    expect(await scenes.evidenceRows('course-completed', learner.personId)).toBe(1);
    expect(await scenes.events('course.completed', learner.personId)).toBe(1);
    expect(await scenes.auditRows('course.completed', learner.personId)).toBe(1);
  });

  it('completes the course also when the last lesson is worked off after the quiz', async () => {
    const enrolmentId = await scenes.afterLessons(learner, course);
    await world.database.query(`delete from lesson_progress where person_id = $1 and lesson_key = 'bai-hai'`, [
      learner.personId,
    ]);
    await world.database.query(
      `insert into quiz_attempt (id, person_id, commune_id, enrolment_id, course_version_id, number, paper, deadline_at,
         submitted_at, correct_count, score_percent, passed)
       values ($1, $2, $3, $4, $5, 1, '[]', now(), now(), 4, 100, true)`,
      [newId(), learner.personId, learner.communeId, enrolmentId, course.versionId],
    );
    await world.settle();
    expect((await learning.enrolmentsOf(learner.personId))[0]?.completedAt).toBeNull();
    await learning.completeLesson(learner, { id: newId(), enrolmentId, lessonKey: 'bai-hai' });
    await world.settle();
    expect((await learning.enrolmentsOf(learner.personId))[0]?.completedAt).toBeInstanceOf(Date);
  });

  it('does not complete a course that was left before the reaction came', async () => {
    const enrolmentId = await scenes.afterLessons(learner, course);
    await scenes.takeQuiz(learner, enrolmentId);
    await world.get(Enrolments).withdraw(learner, enrolmentId);
    await world.settle();
    expect(await scenes.evidenceRows('course-completed', learner.personId)).toBe(0);
  });
});
