import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { CourseVersion } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { Reviews } from '@hvs/study/reviews';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import { Notices } from './notices.service.js';
import { ReminderWishes } from './reminder-wishes.service.js';
import { StudyReminders } from './study-reminders.js';

describe('reminders of the daily review', () => {
  let world: World;
  let scenes: StudyScenes;
  let course: CourseVersion;
  let learner: Learner;

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    course = await scenes.course();
  });
  beforeEach(async () => {
    learner = await scenes.learner();
    const enrolmentId = await scenes.afterLessons(learner, course);
    await scenes.takeQuiz(learner, enrolmentId, 'wrong');
    await world.settle();
  });
  afterAll(() => world.close());

  /** So many days later, in the night. */
  async function nightAfter(days: number): Promise<number> {
    world.clock.advance({ days });
    await world.get(StudyReminders).send();
    const { notices } = await world.get(Notices).of(learner.personId, 'vi');
    return notices.filter(({ kind }) => kind === 'review-waits').length;
  }

  it('come once when questions have waited for three days, and anew only after an answer', async () => {
    expect(await nightAfter(3)).toBe(0);
    expect(await nightAfter(1)).toBe(1);
    expect(await nightAfter(5)).toBe(1);
    const reviews = world.get(Reviews);
    const [card] = (await reviews.of(learner.personId)).cards;
    await reviews.answer(learner, { id: newId(), cardId: card?.cardId ?? '', chosen: [] });
    expect(await nightAfter(2)).toBe(1);
    expect(await nightAfter(2)).toBe(2);
  });

  it('come to nobody who has turned them off, and again to whoever turns them on', async () => {
    const wishes = world.get(ReminderWishes);
    expect(await wishes.wanted(learner.personId)).toBe(true);
    await wishes.set(learner.personId, false);
    expect(await nightAfter(40)).toBe(0);
    const { notices } = await world.get(Notices).of(learner.personId, 'vi');
    expect(notices.filter(({ kind }) => kind === 'study-reminder')).toEqual([]);
    await wishes.set(learner.personId, true);
    expect(await wishes.wanted(learner.personId)).toBe(true);
    await world.get(StudyReminders).send();
    const again = await world.get(Notices).of(learner.personId, 'vi');
    expect(again.notices.map(({ kind }) => kind)).toContain('study-reminder');
  });
});
