import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { CourseVersion } from '@hvs/study/courses';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import type { Learner } from './enrolment.view.js';
import { Enrolments } from './enrolments.service.js';

describe('enrolling and withdrawing', () => {
  let world: World;
  let scenes: StudyScenes;
  let enrolments: Enrolments;
  let course: CourseVersion;
  let learner: Learner;

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    enrolments = world.get(Enrolments);
    course = await scenes.course();
  });
  beforeEach(async () => {
    learner = await scenes.learner();
  });
  afterAll(() => world.close());

  it('opens one enrolment for any number of clicks at the same time, and tells of it once', async () => {
    const opened = await Promise.all(Array.from({ length: 6 }, () => enrolments.enrol(learner, course.courseId)));
    expect(new Set(opened.map(({ enrolmentId }) => enrolmentId)).size).toBe(1);
    expect(await scenes.events('enrolment.opened', learner.personId)).toBe(1);
    expect(await scenes.auditRows('enrolment.opened', learner.personId)).toBe(1);
  });

  it('keeps the version a learner began with when a newer one is published', async () => {
    const old = await scenes.course({ slug: 'doi-ban' });
    const begun = await enrolments.enrol(learner, old.courseId);
    await scenes.course({ slug: 'doi-ban', version: 2, estimatedMinutes: 25 });
    expect(await enrolments.enrol(learner, old.courseId)).toEqual(begun);
  });

  it('refuses a course that does not exist', async () => {
    await expect(enrolments.enrol(learner, newId())).rejects.toMatchObject({ code: 'course.not-found' });
  });

  it('leaves a course once however often it is asked, and lets the learner come back to it', async () => {
    const { enrolmentId } = await enrolments.enrol(learner, course.courseId);
    await Promise.all([enrolments.withdraw(learner, enrolmentId), enrolments.withdraw(learner, enrolmentId)]);
    await enrolments.withdraw(learner, enrolmentId);
    expect(await scenes.events('enrolment.withdrawn', learner.personId)).toBe(1);
    expect(await scenes.auditRows('enrolment.withdrawn', learner.personId)).toBe(1);
    expect(await enrolments.of(learner.personId)).toEqual([]);
    expect((await enrolments.enrol(learner, course.courseId)).enrolmentId).toBe(enrolmentId);
  });

  it("does not touch another person's enrolment", async () => {
    const { enrolmentId } = await enrolments.enrol(learner, course.courseId);
    const stranger = await scenes.learner();
    await expect(enrolments.withdraw(stranger, enrolmentId)).rejects.toMatchObject({ code: 'enrolment.not-found' });
    expect(await enrolments.of(learner.personId)).toHaveLength(1);
  });

  it('completes an enrolment once, and a completed course cannot be left', async () => {
    const { enrolmentId } = await enrolments.enrol(learner, course.courseId);
    const at = world.clock.now();
    const turns = await Promise.all([enrolments.complete(enrolmentId, at), enrolments.complete(enrolmentId, at)]);
    expect(turns.filter(Boolean)).toHaveLength(1);
    await expect(enrolments.withdraw(learner, enrolmentId)).rejects.toMatchObject({ code: 'enrolment.completed' });
  });

  it('does not complete what was left', async () => {
    const { enrolmentId } = await enrolments.enrol(learner, course.courseId);
    await enrolments.withdraw(learner, enrolmentId);
    expect(await enrolments.complete(enrolmentId, world.clock.now())).toBeUndefined();
  });
});
