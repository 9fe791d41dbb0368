import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, todayIn, VIETNAM } from '@hvs/kernel';
import type { CourseVersion } from '@hvs/study/courses';
import { Enrolments, type Learner } from '@hvs/study/enrolments';
import { Quizzes } from '@hvs/study/quizzes';
import { startWorld, type World } from '../../../../test/support/index.js';
import { madeCourse, rightOptions, StudyScenes } from '../../../../test/support/study-scenes.js';
import type { ReviewCard } from './review.view.js';
import { Reviews } from './reviews.service.js';

describe('the daily review', () => {
  let world: World;
  let scenes: StudyScenes;
  let reviews: Reviews;
  let course: CourseVersion;
  let learner: Learner;
  let enrolmentId: string;

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    reviews = world.get(Reviews);
    course = await scenes.course();
  });
  beforeEach(async () => {
    learner = await scenes.learner();
    enrolmentId = await scenes.afterLessons(learner, course);
  });
  afterAll(() => world.close());

  const dayIn = (days: number): string => todayIn(VIETNAM, new Date(world.clock.now().getTime() + days * 86_400_000));
  const today = () => reviews.of(learner.personId);
  const answer = ({ cardId, question }: ReviewCard, how: 'right' | 'wrong', id = newId()) =>
    reviews.answer(learner, { id, cardId, chosen: how === 'right' ? rightOptions(question.kind) : ['d'] });
  /** A quiz of four questions answered wrong, and what follows in the worker; then it is the next day. */
  async function failYesterday(): Promise<void> {
    await scenes.takeQuiz(learner, enrolmentId, 'wrong');
    await world.settle();
    world.clock.advance({ days: 1 });
  }

  it('asks on the next day what was answered wrong in a quiz, without telling the answers', async () => {
    await scenes.takeQuiz(learner, enrolmentId, 'wrong');
    await world.settle();
    expect(await today()).toMatchObject({ answeredToday: 0, cards: [], nextOn: dayIn(1) });
    world.clock.advance({ days: 1 });
    const { cards, nextOn } = await today();
    expect(cards).toHaveLength(4);
    expect(nextOn).toBeNull();
    expect(cards[0]).toMatchObject({ courseSlug: course.slug, question: { options: expect.any(Array) } });
    expect(JSON.stringify(cards)).not.toMatch(/correct|Giải thích/);
    expect(await reviews.dueToday(learner.personId)).toBe(4);
  });

  it('judges, explains and plans: right later than wrong; the same id again is the same answer', async () => {
    await failYesterday();
    const [first, second] = (await today()).cards as [ReviewCard, ReviewCard];
    const id = newId();
    const right = await answer(first, 'right', id);
    expect(right).toMatchObject({ right: true, explanation: expect.stringContaining('Giải thích') });
    expect(await answer(first, 'right', id)).toEqual(right);
    const wrong = await answer(second, 'wrong');
    expect(wrong).toMatchObject({ right: false, correctWords: expect.stringContaining('Lựa chọn a') });
    expect((right.dueOn ?? '') > (wrong.dueOn ?? '')).toBe(true);
    expect(await today()).toMatchObject({ answeredToday: 2, cards: [{}, {}] });
    await expect(answer(first, 'right')).rejects.toMatchObject({ code: 'review.not-due' });
    await expect(answer(second, 'right', id)).rejects.toMatchObject({ code: 'review.id-used' });
    expect(await scenes.evidenceRows('quiz-passed', learner.personId)).toBe(0);
  });

  it('counts an answer once, from however many devices it comes at the same moment', async () => {
    await failYesterday();
    const [card] = (await today()).cards as [ReviewCard];
    const fates = await Promise.allSettled([1, 2, 3].map(() => answer(card, 'right')));
    expect(fates.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await today()).answeredToday).toBe(1);
  });

  it('takes «I do not remember» as an answer, and refuses one that nobody could give', async () => {
    await failYesterday();
    const [card] = (await today()).cards as [ReviewCard];
    const impossible = reviews.answer(learner, { id: newId(), cardId: card.cardId, chosen: ['khong-co'] });
    await expect(impossible).rejects.toMatchObject({ code: 'review.answer-impossible' });
    const unsure = await reviews.answer(learner, { id: newId(), cardId: card.cardId, chosen: [] });
    expect(unsure).toMatchObject({ right: false, chosenWords: '' });
  });

  it('asks at most five questions a day', async () => {
    const long = await scenes.course(
      madeCourse({
        slug: 'khoa-dai',
        quiz: { questionsPerAttempt: 6, passPercent: 75, attemptLimit: 2, timeLimitMinutes: 15 },
      }),
    );
    enrolmentId = await scenes.afterLessons(learner, long);
    await failYesterday();
    const { cards } = await today();
    expect(cards).toHaveLength(5);
    for (const card of cards) await answer(card, 'right');
    expect(await today()).toMatchObject({ answeredToday: 5, cards: [] });
    expect(await reviews.dueToday(learner.personId)).toBe(0);
  });

  it('plans nothing of a quiz that never shows its solutions', async () => {
    const sealed = await scenes.course(
      madeCourse({ slug: 'khoa-kin', quiz: { ...madeCourse().quiz, solutions: 'never' } }),
    );
    enrolmentId = await scenes.afterLessons(learner, sealed);
    await failYesterday();
    expect(await today()).toMatchObject({ cards: [], nextOn: null });
  });

  it('is silent about a course while its quiz is open, and after it was left', async () => {
    await failYesterday();
    const [card] = (await today()).cards as [ReviewCard];
    await world.get(Quizzes).start(learner, enrolmentId);
    expect(await today()).toMatchObject({ cards: [], nextOn: null });
    await expect(answer(card, 'right')).rejects.toMatchObject({ code: 'review.card-not-found' });
    const other = await scenes.learner();
    const others = reviews.answer(other, { id: newId(), cardId: card.cardId, chosen: ['a'] });
    await expect(others).rejects.toMatchObject({ code: 'review.card-not-found' });
    await world.get(Enrolments).withdraw(learner, enrolmentId);
    expect(await today()).toMatchObject({ cards: [], nextOn: null });
  });

  it('takes what a later quiz shows into account: known questions come later', async () => {
    await failYesterday();
    await scenes.takeQuiz(learner, enrolmentId, 'right');
    await world.settle();
    const { cards, nextOn } = await today();
    const asked = await world.database.query(`select from review_card where person_id = $1 and reps > 1`, [
      learner.personId,
    ]);
    expect(asked.length + cards.length).toBe(4);
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(cards.length > 0 || (nextOn ?? '') > dayIn(0)).toBe(true);
  });
});
