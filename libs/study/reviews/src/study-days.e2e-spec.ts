import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CourseVersion } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import { Reviews } from './reviews.service.js';
import { StudyDays } from './study-days.service.js';

describe('days of study in a row', () => {
  let world: World;
  let scenes: StudyScenes;
  let days: StudyDays;
  let course: CourseVersion;
  let learner: Learner;

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    days = world.get(StudyDays);
    course = await scenes.course();
  });
  beforeEach(async () => {
    learner = await scenes.learner();
  });
  afterAll(() => world.close());

  it('are counted for nobody who has not asked for it', async () => {
    await scenes.afterLessons(learner, course);
    expect(await days.streakOf(learner.personId)).toBeNull();
  });

  it('begin with what was studied before, and are forgotten about when no longer wanted', async () => {
    const enrolmentId = await scenes.afterLessons(learner, course);
    world.clock.advance({ days: 1 });
    expect(await days.count(learner.personId, true)).toEqual({ days: 1, studiedToday: false });
    await scenes.takeQuiz(learner, enrolmentId);
    expect(await days.count(learner.personId, true)).toEqual({ days: 2, studiedToday: true });
    const { streak } = await world.get(Reviews).of(learner.personId);
    expect(streak).toEqual({ days: 2, studiedToday: true });
    expect(await days.count(learner.personId, false)).toBeNull();
  });
});
