import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Question } from '@hvs/contracts';
import type { Actor } from '@hvs/platform/access';
import type { CourseVersion } from '@hvs/study/courses';
import { Notices } from '@hvs/support/notifications';
import type { World } from '../../../../../test/support/index.js';
import { madeCourse, rightOptions, StudyScenes } from '../../../../../test/support/study-scenes.js';
import { PaperEntry } from '../prints/paper-entry.service.js';
import { QuizPrints } from '../prints/quiz-prints.service.js';
import { Quizzes } from '../quizzes.service.js';
import { passedOf, type QuizScene, type SignedInLearner, startQuizScene } from '../spec-support/quiz-scene.js';
import { QuizMarking } from './quiz-marking.service.js';

const OPEN: Question = {
  key: 'cau-viet',
  kind: 'open',
  text: 'Vì sao không đọc mã OTP cho người lạ?',
  rubric: [
    { key: 'tien', text: 'Nói đến việc mất tiền', points: 2 },
    { key: 'ngan-hang', text: 'Ngân hàng không bao giờ hỏi', points: 1 },
  ],
  passPoints: 2,
  explanation: 'Ai có mã OTP thì chuyển được tiền.',
};

let scene: QuizScene;
let world: World;
let scenes: StudyScenes;
let quizzes: Quizzes;
let trainer: Actor;
let helper: Actor;
let stranger: Actor;
let course: CourseVersion;
let learner: SignedInLearner;
let enrolmentId: string;

beforeAll(async () => {
  scene = await startQuizScene();
  ({ world, scenes, quizzes, trainer, helper, stranger, course } = scene);
});
beforeEach(async () => {
  learner = await scenes.learner();
  enrolmentId = await scenes.afterLessons(learner, course);
});
afterAll(() => world.close());

describe('an answer in own words', () => {
  it('waits for its mark; with the last one the result is final and the learner is told', async () => {
    const marking = world.get(QuizMarking);
    const written = await scenes.course({
      slug: 'khoa-viet',
      quiz: { questionsPerAttempt: 2, passPercent: 100, attemptLimit: 2, timeLimitMinutes: 15, shuffled: false },
      questions: [...madeCourse().questions.slice(0, 1), OPEN],
    });
    const enrolment = await scenes.afterLessons(learner, written);
    const attempt = await quizzes.start(learner, enrolment);
    await quizzes.answer(learner.personId, attempt.attemptId, 'cau-1', ['a']);
    await quizzes.answer(learner.personId, attempt.attemptId, 'cau-viet', ['Đọc mã là mất tiền.']);
    const handedIn = await quizzes.submit(learner, attempt.attemptId);
    expect(handedIn).toMatchObject({ state: 'waiting', result: null });
    expect(handedIn.questions.some((question) => question.correctKeys)).toBe(false);
    await expect(quizzes.start(learner, enrolment)).rejects.toMatchObject({ code: 'quiz.waiting-for-mark' });
    expect((await marking.waiting(trainer)).attempts.map(({ attemptId }) => attemptId)).toContain(attempt.attemptId);
    expect((await marking.waiting(stranger)).attempts).toEqual([]);
    await expect(marking.sheet(stranger, attempt.attemptId)).rejects.toMatchObject({ code: 'marking.not-found' });
    const mark = { questionKey: 'cau-viet', points: { tien: 2, 'ngan-hang': 0 }, comment: 'Tốt' };
    for (const points of [{ tien: 3, 'ngan-hang': 0 }, { tien: 2 }, { tien: 0.5, 'ngan-hang': 0 }]) {
      await expect(
        marking.mark(trainer, attempt.attemptId, { ...mark, points: points as never }),
      ).rejects.toMatchObject({ code: 'marking.points-invalid' });
    }
    expect(await marking.mark(trainer, attempt.attemptId, mark)).toMatchObject({ done: true });
    await expect(marking.mark(trainer, attempt.attemptId, mark)).rejects.toMatchObject({ code: 'marking.done' });
    expect(await quizzes.attempt(learner.personId, attempt.attemptId)).toMatchObject({
      state: 'graded',
      result: { passed: true, scorePercent: 100 },
      questions: [{}, { right: true, mark: { points: 2, most: 3, comment: 'Tốt' } }],
    });
    expect(await scenes.events('quiz.passed', learner.personId)).toBe(1);
    await world.settle();
    expect((await world.get(Notices).of(learner.personId, 'vi')).notices.map(({ kind }) => kind)).toContain(
      'quiz-marked',
    );
  });
});

describe('a paper that is printed', () => {
  it('is entered by a second person, once and whole, and graded like any other', async () => {
    const prints = world.get(QuizPrints);
    const entry = world.get(PaperEntry);
    const paper = await prints.print(trainer, {
      personId: learner.personId,
      courseId: course.courseId,
      place: 'Trường tiểu học',
    });
    expect((await prints.print(trainer, { personId: learner.personId, courseId: course.courseId })).code).toBe(
      paper.code,
    );
    expect(paper.questions).toHaveLength(4);
    expect(JSON.stringify(paper)).not.toContain('correct');
    await expect(quizzes.start(learner, enrolmentId)).rejects.toMatchObject({ code: 'quiz.paper-open' });
    await expect(
      quizzes.answer(learner.personId, paper.attemptId, paper.questions[0]!.key, ['a']),
    ).rejects.toMatchObject({ code: 'attempt.on-paper' });
    await expect(quizzes.submit(learner, paper.attemptId)).rejects.toMatchObject({ code: 'attempt.on-paper' });
    await expect(entry.paper(trainer, paper.code)).rejects.toMatchObject({ code: 'quiz-print.second-person' });
    await expect(entry.paper(stranger, paper.code)).rejects.toMatchObject({ code: 'quiz-print.not-found' });
    const answers = Object.fromEntries(paper.questions.map(({ key, kind }) => [key, rightOptions(kind)]));
    await expect(entry.enter(helper, paper.attemptId, { ...answers, 'khong-co': ['a'] })).rejects.toMatchObject({
      code: 'attempt.unknown-question',
    });
    expect((await entry.paper(helper, paper.code)).attemptId).toBe(paper.attemptId);
    expect(await entry.enter(helper, paper.attemptId, answers)).toMatchObject({ passed: true, scorePercent: 100 });
    await expect(entry.enter(helper, paper.attemptId, answers)).rejects.toMatchObject({
      code: 'quiz-print.entered-already',
    });
    expect(await passedOf(scene, learner.personId)).toEqual([
      expect.objectContaining({
        provenance: 'supervised-quiz',
        value: expect.objectContaining({ supervisedBy: trainer.personId }),
      }),
    ]);
  });

  it('can be taken back while nobody has answered it', async () => {
    const prints = world.get(QuizPrints);
    const paper = await prints.print(trainer, { personId: learner.personId, courseId: course.courseId });
    world.clock.advance({ days: 1 });
    await quizzes.closeOverdue();
    await prints.takeBack(trainer, paper.attemptId);
    expect(await quizzes.start(learner, enrolmentId)).toMatchObject({ kind: 'online', number: 1 });
  });
});
