import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Certificates } from '@hvs/study/certificates';
import type { CourseVersion } from '@hvs/study/courses';
import { type GivenCommune, type World } from '../../../../../test/support/index.js';
import { StudyScenes } from '../../../../../test/support/study-scenes.js';
import { QuizExtensions } from '../extensions/quiz-extensions.service.js';
import { QuizStandings } from '../quiz-standings.service.js';
import { Quizzes } from '../quizzes.service.js';
import {
  answerAll,
  passedOf,
  type QuizScene,
  type SignedInLearner,
  startQuizScene,
} from '../spec-support/quiz-scene.js';
import { staffOf } from '../spec-support/staff.js';
import { Supervision } from './supervision.service.js';

let scene: QuizScene;
let world: World;
let scenes: StudyScenes;
let quizzes: Quizzes;
let keSat: GivenCommune;
let beside: GivenCommune;
let trainer: Actor;
let helper: Actor;
let stranger: Actor;
let course: CourseVersion;
let learner: SignedInLearner;
let enrolmentId: string;

beforeAll(async () => {
  scene = await startQuizScene();
  ({ world, scenes, quizzes, keSat, beside, trainer, helper, stranger, course } = scene);
});
beforeEach(async () => {
  learner = await scenes.learner();
  enrolmentId = await scenes.afterLessons(learner, course);
});
afterAll(() => world.close());

const openSession = (by: Actor, hours = 2) =>
  world.get(Supervision).open(by, {
    id: newId(),
    courseId: course.courseId,
    hamletId: keSat.hamlets[0]?.id ?? '',
    place: 'Nhà văn hóa thôn',
    hours,
  });

describe('a supervised attempt', () => {
  it('is opened by a code, and its evidence says who watched and where', async () => {
    const session = await openSession(helper);
    const attempt = await quizzes.start(
      learner,
      enrolmentId,
      ` ${session.code.slice(0, 3).toLowerCase()}-${session.code.slice(3)} `,
    );
    expect(attempt).toMatchObject({ kind: 'supervised', place: 'Nhà văn hóa thôn', state: 'open' });
    await answerAll(scene, learner, attempt);
    const { learners } = await world.get(Supervision).session(trainer, session.sessionId);
    expect(learners).toEqual([
      expect.objectContaining({ answered: 4, questionCount: 4, submittedAt: null, passed: null }),
    ]);
    expect(JSON.stringify(learners)).not.toContain('"a"');
    await quizzes.submit(learner, attempt.attemptId);
    expect(await passedOf(scene, learner.personId)).toEqual([
      expect.objectContaining({
        provenance: 'supervised-quiz',
        value: {
          course: course.slug,
          scorePercent: 100,
          supervised: true,
          supervisedBy: helper.personId,
          place: 'Nhà văn hóa thôn',
        },
      }),
    ]);
    await expect(quizzes.start(learner, enrolmentId, session.code)).rejects.toMatchObject({
      code: 'supervision.taken-already',
    });
    await world.get(Supervision).close(helper, session.sessionId);
  });

  it('leads to a certificate that says that it was supervised, and where', async () => {
    const session = await openSession(helper);
    const attempt = await quizzes.start(learner, enrolmentId, session.code);
    await answerAll(scene, learner, attempt);
    await quizzes.submit(learner, attempt.attemptId);
    await world.settle();
    const [certificate] = await world.get(Certificates).of(learner.personId);
    const { howEarned } = await world.get(Certificates).check(certificate!.number);
    expect(JSON.stringify(howEarned)).toContain('Nhà văn hóa thôn');
    await world.get(Supervision).close(helper, session.sessionId);
  });

  it('counts also for somebody who passed alone, and is not limited', async () => {
    await scenes.takeQuiz(learner, enrolmentId);
    const session = await openSession(helper);
    const attempt = await quizzes.start(learner, enrolmentId, session.code);
    await answerAll(scene, learner, attempt);
    await quizzes.submit(learner, attempt.attemptId);
    expect((await passedOf(scene, learner.personId)).map(({ provenance }) => provenance)).toEqual([
      'unsupervised-quiz',
      'supervised-quiz',
    ]);
    expect(await world.get(QuizStandings).of(learner.personId, course.slug)).toMatchObject({
      attemptsUsed: 1,
      passedSupervised: true,
    });
    await world.get(Supervision).close(helper, session.sessionId);
  });

  it('keeps the account of the supervisor from answering and beginning while it runs, and from joining', async () => {
    const watcher = await staffOf(world, 'helper', keSat.commune);
    const own = await scenes.afterLessons(watcher, course);
    const session = await openSession(watcher);
    const refusal = { code: 'supervision.own-quiz' };
    await expect(quizzes.start(watcher, own)).rejects.toMatchObject(refusal);
    await expect(quizzes.start(watcher, own, session.code)).rejects.toMatchObject(refusal);
    await expect(openSession(watcher)).rejects.toMatchObject({ code: 'supervision.running-already' });
    await world.get(Supervision).close(watcher, session.sessionId);
    const attempt = await quizzes.start(watcher, own);
    await expect(openSession(watcher)).rejects.toMatchObject({ code: 'supervision.taking-quiz' });
    expect(attempt.state).toBe('open');
  });

  it('takes no code that is wrong, expired, closed or of another commune, and hands in what is open when it ends', async () => {
    const refusal = { code: 'supervision.unknown-code' };
    await expect(quizzes.start(learner, enrolmentId, 'ZZZZZZ')).rejects.toMatchObject(refusal);
    const session = await openSession(helper, 1);
    const attempt = await quizzes.start(learner, enrolmentId, session.code);
    const elsewhere = await world.given.person({ in: beside.hamlets[0]! });
    const { accountId } = await world.given.signedIn(elsewhere);
    const other = { accountId, personId: elsewhere.id, communeId: elsewhere.communeId, hamletId: elsewhere.hamletId };
    const others = await scenes.afterLessons(other, course);
    await expect(quizzes.start(other, others, session.code)).rejects.toMatchObject(refusal);
    await expect(world.get(Supervision).session(stranger, session.sessionId)).rejects.toMatchObject({
      code: 'supervision.not-found',
    });
    await expect(world.get(Supervision).close(trainer, session.sessionId)).rejects.toMatchObject({
      code: 'supervision.not-found',
    });
    await world.get(Supervision).close(helper, session.sessionId);
    expect(await quizzes.attempt(learner.personId, attempt.attemptId)).toMatchObject({
      state: 'graded',
      result: { passed: false },
    });
    const next = await openSession(helper, 1);
    world.clock.advance({ minutes: 61 });
    await expect(quizzes.start(learner, enrolmentId, next.code)).rejects.toMatchObject(refusal);
    world.clock.advance({ hours: 2 });
    expect((await world.get(Supervision).session(helper, next.sessionId)).state).toBe('over');
  });
});

describe('more time for one person', () => {
  it('moves the deadline of an open attempt at once, and counts for the next ones', async () => {
    const attempt = await quizzes.start(learner, enrolmentId);
    const wanted = {
      id: newId(),
      personId: learner.personId,
      courseId: course.courseId,
      minutes: 10,
      reason: 'Mắt kém',
    };
    for (let twice = 0; twice < 2; twice += 1) await world.get(QuizExtensions).grant(trainer, wanted);
    const longer = await quizzes.attempt(learner.personId, attempt.attemptId);
    expect(longer.deadlineAt.getTime() - attempt.deadlineAt.getTime()).toBe(600_000);
    expect(longer.extraMinutes).toBe(10);
    await quizzes.submit(learner, attempt.attemptId);
    const next = await quizzes.start(learner, enrolmentId);
    expect(next.deadlineAt.getTime() - next.startedAt.getTime()).toBe(25 * 60_000);
    expect(await scenes.auditRows('quiz-extension.granted', learner.personId)).toBe(1);
    expect(await world.get(QuizStandings).of(learner.personId, course.slug)).toMatchObject({
      extensionReason: 'Mắt kém',
    });
  });

  it('is not given across the border', async () => {
    const wanted = {
      id: newId(),
      personId: learner.personId,
      courseId: course.courseId,
      minutes: 10,
      reason: 'Mắt kém',
    };
    await expect(world.get(QuizExtensions).grant(stranger, wanted)).rejects.toMatchObject({ code: 'person.not-found' });
    expect(
      (await world.get(QuizExtensions).learners(stranger, { courseId: course.courseId })).learners.map(
        ({ personId }) => personId,
      ),
    ).not.toContain(learner.personId);
  });
});
