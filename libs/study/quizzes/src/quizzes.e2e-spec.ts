import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { CourseVersion } from '@hvs/study/courses';
import { Enrolments, type Learner } from '@hvs/study/enrolments';
import { startWorld, type World } from '../../../../test/support/index.js';
import { rightOptions, StudyScenes } from '../../../../test/support/study-scenes.js';
import type { AttemptView } from './attempt.view.js';
import { Quizzes } from './quizzes.service.js';

describe('taking a quiz', () => {
  let world: World;
  let scenes: StudyScenes;
  let quizzes: Quizzes;
  let course: CourseVersion;
  let learner: Learner;
  let enrolmentId: string;

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    quizzes = world.get(Quizzes);
    course = await scenes.course();
  });
  beforeEach(async () => {
    learner = await scenes.learner();
    enrolmentId = await scenes.afterLessons(learner, course);
  });
  afterAll(() => world.close());

  const answer = (attempt: AttemptView, questionKey: string, chosen: string[]) =>
    quizzes.answer(learner.personId, attempt.attemptId, questionKey, chosen);
  const questionOf = (attempt: AttemptView, kind: 'single' | 'multiple') =>
    attempt.questions.find((question) => question.kind === kind);

  describe('beginning', () => {
    it('asks for all lessons first', async () => {
      const beginner = await scenes.learner();
      const enrolment = await scenes.enrolled(beginner, course);
      await expect(quizzes.start(beginner, enrolment)).rejects.toMatchObject({
        code: 'quiz.lessons-unfinished',
        args: { count: 2 },
      });
    });

    it('opens one attempt for any number of clicks at the same time', async () => {
      const views = await Promise.all(Array.from({ length: 6 }, () => quizzes.start(learner, enrolmentId)));
      expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1);
      expect(views[0]).toMatchObject({ number: 1, attemptLimit: 2, submittedAt: null, result: null });
      expect(views[0]?.questions).toHaveLength(4);
    });

    it("is refused for another person's enrolment and for one that was left", async () => {
      const stranger = await scenes.learner();
      await expect(quizzes.start(stranger, enrolmentId)).rejects.toMatchObject({ code: 'enrolment.not-found' });
      await world.get(Enrolments).withdraw(learner, enrolmentId);
      await expect(quizzes.start(learner, enrolmentId)).rejects.toMatchObject({ code: 'enrolment.not-found' });
    });

    it('is refused once the attempts are used, also after leaving the course and coming back', async () => {
      for (let round = 0; round < 2; round += 1) await scenes.takeQuiz(learner, enrolmentId, 'wrong');
      await expect(quizzes.start(learner, enrolmentId)).rejects.toMatchObject({ code: 'quiz.no-attempts-left' });
      await world.get(Enrolments).withdraw(learner, enrolmentId);
      const again = await scenes.afterLessons(learner, course);
      await expect(quizzes.start(learner, again)).rejects.toMatchObject({ code: 'quiz.no-attempts-left' });
    });

    it('is refused when the quiz is passed already', async () => {
      await scenes.takeQuiz(learner, enrolmentId);
      await expect(quizzes.start(learner, enrolmentId)).rejects.toMatchObject({ code: 'quiz.already-passed' });
    });
  });

  describe('answering', () => {
    it('keeps the last answer, gives it back, and takes it away again', async () => {
      const attempt = await quizzes.start(learner, enrolmentId);
      const key = attempt.questions[0]?.key ?? '';
      await answer(attempt, key, ['b']);
      await answer(attempt, key, ['a']);
      expect((await quizzes.start(learner, enrolmentId)).questions[0]?.chosen).toEqual(['a']);
      await answer(attempt, key, []);
      expect((await quizzes.attempt(learner.personId, attempt.attemptId)).questions[0]?.chosen).toEqual([]);
    });

    it('takes only what is on the paper, and one option where one is asked', async () => {
      const attempt = await quizzes.start(learner, enrolmentId);
      const drawn = new Set(attempt.questions.map(({ key }) => key));
      const notDrawn = ['cau-1', 'cau-2', 'cau-3', 'cau-4', 'cau-5', 'cau-6'].find((key) => !drawn.has(key)) ?? '';
      const single = questionOf(attempt, 'single')?.key ?? '';
      for (const [key, chosen] of [
        [notDrawn, ['a']],
        ['khong-co', ['a']],
        [single, ['z']],
        [single, ['a', 'b']],
      ] as const) {
        await expect(answer(attempt, key, [...chosen])).rejects.toMatchObject({ code: 'attempt.unknown-question' });
      }
      await answer(attempt, single, ['a', 'a']);
    });

    it("refuses another person's attempt, a submitted one, and one whose course was left", async () => {
      const attempt = await quizzes.start(learner, enrolmentId);
      const key = attempt.questions[0]?.key ?? '';
      const stranger = await scenes.learner();
      const refusal = { code: 'attempt.not-found' };
      await expect(quizzes.answer(stranger.personId, attempt.attemptId, key, ['a'])).rejects.toMatchObject(refusal);
      await expect(quizzes.attempt(stranger.personId, attempt.attemptId)).rejects.toMatchObject(refusal);
      await expect(quizzes.submit(stranger, attempt.attemptId)).rejects.toMatchObject(refusal);
      await expect(quizzes.attempt(learner.personId, newId())).rejects.toMatchObject(refusal);
      await quizzes.submit(learner, attempt.attemptId);
      await expect(answer(attempt, key, ['a'])).rejects.toMatchObject({ code: 'attempt.submitted' });
      const second = await quizzes.start(learner, enrolmentId);
      await world.get(Enrolments).withdraw(learner, enrolmentId);
      await expect(answer(second, second.questions[0]?.key ?? '', ['a'])).rejects.toMatchObject(refusal);
      await expect(quizzes.submit(learner, second.attemptId)).rejects.toMatchObject(refusal);
    });

    it('is possible five seconds after the deadline and no longer', async () => {
      const attempt = await quizzes.start(learner, enrolmentId);
      const key = attempt.questions[0]?.key ?? '';
      world.clock.advance({ minutes: 15, seconds: 2 });
      await answer(attempt, key, ['a']);
      world.clock.advance({ seconds: 4 });
      await expect(answer(attempt, key, ['b'])).rejects.toMatchObject({ code: 'attempt.time-over' });
    });
  });

  describe('handing in', () => {
    it('grades once however often and fast it is sent, with evidence, event and audit', async () => {
      const attempt = await quizzes.start(learner, enrolmentId);
      for (const { key, kind } of attempt.questions) await answer(attempt, key, rightOptions(kind));
      const results = await Promise.all(Array.from({ length: 5 }, () => quizzes.submit(learner, attempt.attemptId)));
      expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
      expect(results[0]?.result).toMatchObject({ correctCount: 4, scorePercent: 100, passed: true, passPercent: 75 });
      expect(await scenes.evidenceRows('quiz-passed', learner.personId)).toBe(1);
      expect(await scenes.events('quiz.passed', learner.personId)).toBe(1);
      expect(await scenes.auditRows('quiz.submitted', learner.personId)).toBe(1);
    });

    it('fails without evidence, and says how many attempts are left', async () => {
      const attempt = await scenes.takeQuiz(learner, enrolmentId, 'wrong');
      expect(attempt.result).toMatchObject({ correctCount: 0, passed: false, attemptsLeft: 1 });
      expect(attempt.questions[0]).toMatchObject({ right: false, correctKeys: expect.arrayContaining(['a']) });
      expect(await scenes.evidenceRows('quiz-passed', learner.personId)).toBe(0);
      expect(await scenes.events('quiz.failed', learner.personId)).toBe(1);
    });

    it('either grades or refuses an answer that is sent at the same moment', async () => {
      const attempt = await quizzes.start(learner, enrolmentId);
      const outcomes = await Promise.allSettled([
        ...attempt.questions.map(({ key, kind }) => answer(attempt, key, rightOptions(kind))),
        quizzes.submit(learner, attempt.attemptId),
      ]);
      const kept = outcomes.slice(0, -1).filter(({ status }) => status === 'fulfilled').length;
      const result = (await quizzes.attempt(learner.personId, attempt.attemptId)).result;
      const handedIn = outcomes.at(-1) as PromiseFulfilledResult<AttemptView>;
      expect(result?.correctCount).toBe(kept);
      expect(handedIn.value.result?.correctCount).toBe(kept);
    });

    it('is done for those who never come back, once their time is over', async () => {
      const attempt = await quizzes.start(learner, enrolmentId);
      for (const { key, kind } of attempt.questions) await answer(attempt, key, rightOptions(kind));
      world.clock.advance({ days: 1 });
      expect(await quizzes.closeOverdue()).toBeGreaterThanOrEqual(1);
      expect(await quizzes.closeOverdue()).toBe(0);
      const closed = await quizzes.attempt(learner.personId, attempt.attemptId);
      expect(closed).toMatchObject({ submittedAt: attempt.deadlineAt, result: { passed: true } });
    });

    it('grades what was kept when it comes late, as of the deadline', async () => {
      const attempt = await quizzes.start(learner, enrolmentId);
      for (const { key, kind } of attempt.questions) await answer(attempt, key, rightOptions(kind));
      world.clock.advance({ hours: 3 });
      const late = await quizzes.submit(learner, attempt.attemptId);
      expect(late).toMatchObject({ submittedAt: attempt.deadlineAt, result: { passed: true } });
    });
  });

  describe('an attempt whose time is over', () => {
    it('is closed and graded when the learner begins again, and counts', async () => {
      const first = await quizzes.start(learner, enrolmentId);
      world.clock.advance({ minutes: 16 });
      const second = await quizzes.start(learner, enrolmentId);
      expect(second).toMatchObject({ number: 2, submittedAt: null });
      const closed = await quizzes.attempt(learner.personId, first.attemptId);
      expect(closed).toMatchObject({ submittedAt: first.deadlineAt, result: { passed: false, attemptsLeft: 0 } });
    });

    it('is given back with its result when the answers kept pass the quiz', async () => {
      const attempt = await quizzes.start(learner, enrolmentId);
      for (const { key, kind } of attempt.questions) await answer(attempt, key, rightOptions(kind));
      world.clock.advance({ minutes: 16 });
      const given = await quizzes.start(learner, enrolmentId);
      expect(given).toMatchObject({ attemptId: attempt.attemptId, result: { passed: true } });
    });
  });
});
