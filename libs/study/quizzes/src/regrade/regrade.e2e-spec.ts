import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import { Evidence } from '@hvs/foundation/evidence';
import type { Actor } from '@hvs/platform/access';
import { Notices } from '@hvs/support/notifications';
import type { World } from '../../../../../test/support/index.js';
import { madeCourse, StudyScenes } from '../../../../../test/support/study-scenes.js';
import { Quizzes } from '../quizzes.service.js';
import {
  answerAll,
  passedOf,
  type QuizScene,
  several,
  type SignedInLearner,
  startQuizScene,
} from '../spec-support/quiz-scene.js';
import { QuizRegrades } from './quiz-regrades.service.js';

let scene: QuizScene;
let world: World;
let scenes: StudyScenes;
let quizzes: Quizzes;
let trainer: Actor;
let stranger: Actor;
let learner: SignedInLearner;

beforeAll(async () => {
  scene = await startQuizScene();
  ({ world, scenes, quizzes, trainer, stranger } = scene);
});
beforeEach(async () => {
  learner = await scenes.learner();
});
afterAll(() => world.close());

describe('a faulty question', () => {
  it('is regraded with a preview, evidence and notice for those it touches, and twice changes nothing', async () => {
    const regrades = world.get(QuizRegrades);
    const faulty = await scenes.course({
      slug: 'khoa-loi',
      quiz: { questionsPerAttempt: 2, passPercent: 100, attemptLimit: 3, timeLimitMinutes: 15 },
      questions: madeCourse().questions.slice(0, 2),
    });
    const people = await several(scene, 3);
    const attempts = await Promise.all(
      people.map(async (who, index) => {
        const attempt = await quizzes.start(who, await scenes.afterLessons(who, faulty));
        await answerAll(scene, who, attempt, [['cau-1'], [], ['cau-1', 'cau-2']][index]);
        return quizzes.submit(who, attempt.attemptId);
      }),
    );
    const wanted = {
      id: newId(),
      versionId: faulty.versionId,
      questionKey: 'cau-1',
      reason: 'Câu hỏi có hai cách hiểu',
    };
    await expect(
      regrades.drawUp(trainer, { ...wanted, questionKey: 'khong-co', remedy: { kind: 'dropped' } }),
    ).rejects.toMatchObject({ code: 'regrade.unknown-question' });
    await expect(
      regrades.drawUp(trainer, { ...wanted, remedy: { kind: 'also-right', answers: [['z']] } }),
    ).rejects.toMatchObject({ code: 'regrade.answer-impossible' });
    const preview = await regrades.drawUp(trainer, { ...wanted, remedy: { kind: 'also-right', answers: [['d']] } });
    expect(preview).toMatchObject({ state: 'previewed', attempts: 3, changed: 2, gained: 1, lost: 0 });
    expect((await regrades.people(trainer, wanted.id)).people.map(({ passedAfter }) => passedAfter)).toEqual([
      true,
      false,
    ]);
    await expect(regrades.regrade(stranger, wanted.id)).rejects.toMatchObject({ code: 'regrade.not-found' });
    await world.settle();
    expect(await passedOf(scene, people[0]!.personId)).toEqual([]);
    for (let twice = 0; twice < 2; twice += 1) await regrades.apply(trainer, wanted.id);
    await world.settle();
    expect(await regrades.regrade(trainer, wanted.id)).toMatchObject({ state: 'done', changed: 2, gained: 1, lost: 0 });
    expect(await passedOf(scene, people[0]!.personId)).toHaveLength(1);
    expect(await quizzes.attempt(people[0]!.personId, attempts[0]!.attemptId)).toMatchObject({
      result: { passed: true, regraded: true },
    });
    expect((await world.get(Notices).of(people[0]!.personId, 'vi')).notices.map(({ kind }) => kind)).toContain(
      'quiz-regraded',
    );
    expect((await world.get(Notices).of(people[1]!.personId, 'vi')).notices.map(({ kind }) => kind)).not.toContain(
      'quiz-regraded',
    );
    const again = await regrades.drawUp(trainer, {
      ...wanted,
      id: newId(),
      remedy: { kind: 'also-right', answers: [['d']] },
    });
    expect(again).toMatchObject({ changed: 0 });
  });

  it('takes evidence and completion back from whoever loses, and gives them again to whoever regains', async () => {
    const regrades = world.get(QuizRegrades);
    const faulty = await scenes.course({
      slug: 'khoa-mat',
      quiz: { questionsPerAttempt: 2, passPercent: 50, attemptLimit: 3, timeLimitMinutes: 15 },
      questions: madeCourse().questions.slice(0, 2),
    });
    const attempt = await quizzes.start(learner, await scenes.afterLessons(learner, faulty));
    await answerAll(scene, learner, attempt, ['cau-2']);
    await quizzes.submit(learner, attempt.attemptId);
    await world.settle();
    const completed = async () =>
      (await world.get(Evidence).effectiveOf(learner.personId)).filter(({ kind }) => kind === 'course-completed')
        .length;
    expect(await completed()).toBe(1);
    const versionId = faulty.versionId;
    const regrade = async (remedy: 'dropped' | 'everybody-right') => {
      const id = newId();
      const view = await regrades.drawUp(trainer, {
        id,
        versionId,
        questionKey: 'cau-1',
        remedy: { kind: remedy },
        reason: 'Đáp án sai',
      });
      await regrades.apply(trainer, id);
      await world.settle();
      return view;
    };
    expect(await regrade('dropped')).toMatchObject({ changed: 1, gained: 0, lost: 1 });
    expect(await passedOf(scene, learner.personId)).toEqual([]);
    expect(await completed()).toBe(0);
    world.clock.advance({ minutes: 1 });
    expect(await regrade('everybody-right')).toMatchObject({ gained: 1, lost: 0 });
    expect(await passedOf(scene, learner.personId)).toHaveLength(1);
    expect(await completed()).toBe(1);
  });
});
