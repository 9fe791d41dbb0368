import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CourseVersion, Courses } from '@hvs/study/courses';
import type { World } from '../../../../test/support/index.js';
import { madeCourse, StudyScenes } from '../../../../test/support/study-scenes.js';
import type { AttemptView } from './attempt.view.js';
import { Quizzes } from './quizzes.service.js';
import {
  answerAll,
  passedOf,
  type QuizScene,
  several,
  type SignedInLearner,
  startQuizScene,
} from './spec-support/quiz-scene.js';

let scene: QuizScene;
let world: World;
let scenes: StudyScenes;
let quizzes: Quizzes;
let course: CourseVersion;
let learner: SignedInLearner;
let enrolmentId: string;

beforeAll(async () => {
  scene = await startQuizScene();
  ({ world, scenes, quizzes, course } = scene);
});
beforeEach(async () => {
  learner = await scenes.learner();
  enrolmentId = await scenes.afterLessons(learner, course);
});
afterAll(() => world.close());

describe('what learners and classes do to a quiz', () => {
  it('three tabs: the same attempt, and the newest answer counts', async () => {
    const tabs = await Promise.all([1, 2, 3].map(() => quizzes.start(learner, enrolmentId)));
    expect(new Set(tabs.map(({ attemptId }) => attemptId)).size).toBe(1);
    const [{ attemptId, questions }] = tabs as [AttemptView];
    const key = questions[0]?.key ?? '';
    for (const chosen of ['b', 'c', 'a']) await quizzes.answer(learner.personId, attemptId, key, [chosen]);
    for (const tab of tabs) {
      expect((await quizzes.attempt(learner.personId, tab.attemptId)).questions[0]?.chosen).toEqual(['a']);
    }
  });

  it('a submission that is replayed gives the same result, also after another attempt, and answers after it are refused', async () => {
    const first = await scenes.takeQuiz(learner, enrolmentId, 'wrong');
    await scenes.takeQuiz(learner, enrolmentId);
    const replayed = await quizzes.submit(learner, first.attemptId);
    expect(replayed).toMatchObject({ submittedAt: first.submittedAt, result: { passed: false, scorePercent: 0 } });
    await expect(
      quizzes.answer(learner.personId, first.attemptId, first.questions[0]!.key, ['a']),
    ).rejects.toMatchObject({ code: 'attempt.submitted' });
    expect(await scenes.events('quiz.failed', learner.personId)).toBe(1);
    expect(await passedOf(scene, learner.personId)).toHaveLength(1);
  });

  it('asks to wait after a failed attempt, and names the moment', async () => {
    const { quiz } = madeCourse();
    const waiting = await scenes.course({
      slug: 'khoa-cho',
      quiz: { ...quiz, waitMinutes: 30, solutions: 'after-passing' },
    });
    const enrolment = await scenes.afterLessons(learner, waiting);
    const failed = await scenes.takeQuiz(learner, enrolment, 'wrong');
    expect(failed.questions[0]).toMatchObject({ right: false });
    expect(failed.questions[0]).not.toHaveProperty('correctKeys');
    await expect(quizzes.start(learner, enrolment)).rejects.toMatchObject({
      code: 'quiz.wait-first',
      args: { from: expect.stringMatching(/^\d\d:\d\d \d\d\/\d\d\/\d{4}$/) },
    });
    world.clock.advance({ minutes: 30 });
    expect(await quizzes.start(learner, enrolment)).toMatchObject({ number: 2 });
  });

  it('spreads the starts of a whole class, counts the time from there, and shows nothing before', async () => {
    const { quiz } = madeCourse();
    const spread = await scenes.course({ slug: 'khoa-dong', quiz: { ...quiz, startSpreadSeconds: 20 } });
    const people = await several(scene, 20);
    const views: AttemptView[] = [];
    for (const who of people) views.push(await quizzes.start(who, await scenes.afterLessons(who, spread)));
    const ready = views.filter(({ state }) => state === 'ready');
    expect(views.filter(({ state }) => state === 'open').length).toBeGreaterThanOrEqual(5);
    expect(ready.length).toBeGreaterThanOrEqual(10);
    for (const view of ready) {
      expect(view.questions).toEqual([]);
      expect(view.deadlineAt.getTime() - view.startedAt.getTime()).toBe(15 * 60_000);
    }
    const late = ready[0]!;
    const who = people[views.indexOf(late)]!;
    await expect(quizzes.answer(who.personId, late.attemptId, 'cau-1', ['a'])).rejects.toMatchObject({
      code: expect.stringMatching(/attempt\.(not-begun|unknown-question)/),
    });
    world.clock.advance({ seconds: 21 });
    expect((await quizzes.attempt(who.personId, late.attemptId)).questions).toHaveLength(4);
  });

  it('a course that is republished while a hundred people sit its quiz changes nothing for them', async () => {
    const before = await scenes.course({ slug: 'khoa-doi' });
    const hundred = await several(scene, 100);
    const sitting: AttemptView[] = [];
    for (const who of hundred) sitting.push(await quizzes.start(who, await scenes.afterLessons(who, before)));
    for (const [index, who] of hundred.entries())
      await answerAll(
        scene,
        who,
        sitting[index]!,
        index % 2 === 0 ? [] : ['cau-1', 'cau-2', 'cau-3', 'cau-5', 'cau-6'],
      );
    const turned = madeCourse().questions.map((question) =>
      'options' in question
        ? {
            ...question,
            options: question.options.map((option) => ({ ...option, correct: option.key === 'd' })),
            kind: 'single' as const,
          }
        : question,
    );
    await world.get(Courses).publish(madeCourse({ slug: 'khoa-doi', version: 2, questions: turned }));
    const results = await Promise.all(hundred.map((who, index) => quizzes.submit(who, sitting[index]!.attemptId)));
    expect(results.map(({ result }) => result?.passed)).toEqual(hundred.map((_, index) => index % 2 === 0));
    expect(
      results.every(
        ({ questions }, index) =>
          questions.map(({ key }) => key).join() === sitting[index]!.questions.map(({ key }) => key).join(),
      ),
    ).toBe(true);
  });
});
