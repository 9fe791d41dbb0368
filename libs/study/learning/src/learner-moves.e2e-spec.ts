import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@hvs/platform/access';
import { CourseLife } from '@hvs/study/authoring';
import { Courses, type CourseVersion } from '@hvs/study/courses';
import { Enrolments, type Learner } from '@hvs/study/enrolments';
import { Quizzes } from '@hvs/study/quizzes';
import { newId } from '@hvs/kernel';
import { Notices } from '@hvs/support/notifications';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import { published, wholeDraft } from '../../../../test/support/authoring/whole-course.js';
import { aLesson, changeHead, put, writerIn } from '../../../../test/support/authoring/writers.js';
import { LearnerMoves } from './learner-moves.js';
import { Learning } from './learning.service.js';

let world: World;
let scenes: StudyScenes;
let hoa: Actor;
let lan: Actor;
let first: CourseVersion;

beforeAll(async () => {
  world = await startWorld();
  scenes = new StudyScenes(world);
  hoa = await writerIn(world);
  lan = await writerIn(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  const { courseId } = await wholeDraft(world, hoa);
  first = await versionOf(await published(world, courseId, { writer: hoa, reviewer: lan }));
});

const versionOf = (versionId: string) => world.get(Courses).version(versionId);
const done = (learner: Learner, enrolmentId: string, lessonKey: string) =>
  world.get(Learning).completeLesson(learner, { id: newId(), enrolmentId, lessonKey });
const detail = (learner: Learner) => world.get(Learning).courseFor(learner.personId, first.slug);
const told = async (learner: Learner) =>
  (await world.get(Notices).of(learner.personId, 'vi')).notices.map(({ text }) => text);
const versionNow = async (enrolmentId: string) => (await world.get(Enrolments).find(enrolmentId))?.courseVersionId;

/** Lesson two is gone, three is new; lesson one is to be learnt again when wished. */
async function nextVersion(moveLearners: boolean, learnAgain = false): Promise<string> {
  const { courseId } = first;
  await world.get(CourseLife).beginDraft(courseId, hoa);
  if (learnAgain) await put(world, courseId, 'lesson:bai-mot', aLesson('bai-mot', { learnAgain }), hoa);
  await put(world, courseId, 'lesson:bai-ba', aLesson('bai-ba'), hoa);
  await changeHead(world, courseId, { lessonKeys: ['bai-mot', 'bai-ba'] }, hoa);
  return published(world, courseId, { writer: hoa, reviewer: lan, moveLearners });
}

describe('learners in the middle of a course that gets a new version', () => {
  it('go on in it with what they have done, and are told', async () => {
    const learner = await scenes.learner();
    const enrolmentId = await scenes.enrolled(learner, first);
    await done(learner, enrolmentId, 'bai-mot');
    await done(learner, enrolmentId, 'bai-hai');
    const second = await nextVersion(true);
    await world.settle();
    expect(await versionNow(enrolmentId)).toBe(second);
    const { enrolment, lessons } = await detail(learner);
    expect(enrolment).toMatchObject({ lessonsDone: 1, lessonCount: 2 });
    expect(lessons.map(({ key, done: isDone }) => [key, isDone])).toEqual([
      ['bai-mot', true],
      ['bai-ba', false],
    ]);
    expect(await told(learner)).toEqual([expect.stringContaining('Ông bà học tiếp ở bản này')]);
    expect(await scenes.auditRows('enrolment.moved', learner.personId)).toBe(1);
  });

  it('repeat the lesson that the author asks for, and keep the evidence of the first time', async () => {
    const learner = await scenes.learner();
    const enrolmentId = await scenes.enrolled(learner, first);
    await done(learner, enrolmentId, 'bai-mot');
    const second = await nextVersion(true, true);
    await world.settle();
    expect((await detail(learner)).lessons[0]).toMatchObject({ key: 'bai-mot', done: false });
    expect(await told(learner)).toEqual([expect.stringContaining('1 bài thay đổi nhiều cần học lại')]);
    expect(await scenes.evidenceRows('lesson-completed', learner.personId)).toBe(1);
    await done(learner, enrolmentId, 'bai-mot');
    await world.get(LearnerMoves).moveTo(second);
    expect((await detail(learner)).lessons[0]).toMatchObject({ done: true });
  });

  it('keep theirs where the author does not move them, and are told that nothing is lost', async () => {
    const learner = await scenes.learner();
    const enrolmentId = await scenes.enrolled(learner, first);
    await nextVersion(false);
    await world.settle();
    expect(await versionNow(enrolmentId)).toBe(first.versionId);
    expect((await detail(learner)).lessons.map(({ key }) => key)).toEqual(['bai-mot', 'bai-hai']);
    expect(await told(learner)).toEqual([expect.stringContaining('không mất gì')]);
  });

  it('finish the paper that lies open first, and are moved when it is not passed', async () => {
    const learner = await scenes.learner();
    const enrolmentId = await scenes.afterLessons(learner, first);
    const { attemptId } = await world.get(Quizzes).start(learner, enrolmentId);
    const second = await nextVersion(true);
    await world.settle();
    expect(await versionNow(enrolmentId)).toBe(first.versionId);
    expect((await world.get(Quizzes).submit(learner, attemptId)).result?.passed).toBe(false);
    await world.settle();
    expect(await versionNow(enrolmentId)).toBe(second);
  });

  it('have completed the course when the open paper is passed', async () => {
    const learner = await scenes.learner();
    const enrolmentId = await scenes.afterLessons(learner, first);
    const quizzes = world.get(Quizzes);
    const { attemptId, questions } = await quizzes.start(learner, enrolmentId);
    await nextVersion(true);
    await world.settle();
    for (const { key } of questions) await quizzes.answer(learner.personId, attemptId, key, ['a']);
    await quizzes.submit(learner, attemptId);
    await world.settle();
    expect((await world.get(Enrolments).find(enrolmentId))?.completedAt).not.toBeNull();
    expect(await versionNow(enrolmentId)).toBe(first.versionId);
  });

  it('stay done when they were done, and stay away when they had left', async () => {
    const finished = await scenes.learner();
    const finishedId = await scenes.afterLessons(finished, first);
    await scenes.takeQuiz(finished, finishedId);
    await world.settle();
    const gone = await scenes.learner();
    await world.get(Enrolments).withdraw(gone, await scenes.enrolled(gone, first));
    await nextVersion(true);
    await world.settle();
    expect(await versionNow(finishedId)).toBe(first.versionId);
    expect((await told(finished)).join()).not.toContain('bản mới');
    expect(await told(gone)).toEqual([]);
  });

  it('are moved once, whoever repeats the work and wherever it stopped', async () => {
    const learners = [await scenes.learner(), await scenes.learner(), await scenes.learner()];
    for (const learner of learners) await scenes.enrolled(learner, first);
    const second = await nextVersion(true);
    const moves = world.get(LearnerMoves);
    await Promise.all([moves.moveTo(second), moves.moveTo(second)]);
    await moves.moveTo(second);
    await world.settle();
    for (const learner of learners) {
      expect(await scenes.events('enrolment.moved', learner.personId)).toBe(1);
      expect(await told(learner)).toHaveLength(1);
    }
  });

  it('are caught up with when another process enrolled them in the former version', async () => {
    const learner = await scenes.learner();
    const second = await nextVersion(true);
    await world.settle();
    const enrolmentId = await scenes.enrolled(learner, first);
    await world.database.query('update enrolment set course_version_id = $2 where id = $1', [
      enrolmentId,
      first.versionId,
    ]);
    await world.settle();
    expect(await versionNow(enrolmentId)).toBe(second);
  });
});
