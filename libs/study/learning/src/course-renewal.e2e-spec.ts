import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CourseVersion } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { startWorld, type World } from '../../../../test/support/index.js';
import { madeCourse, StudyScenes } from '../../../../test/support/study-scenes.js';
import { CourseRenewal } from './course-renewal.js';
import { Learning } from './learning.service.js';

const DAY_MS = 86_400_000;

describe('a course whose certificate runs out', () => {
  let world: World;
  let scenes: StudyScenes;
  let learning: Learning;
  let renewal: CourseRenewal;
  let course: CourseVersion;
  let learner: Learner;
  let former: string;

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    learning = world.get(Learning);
    renewal = world.get(CourseRenewal);
    course = await scenes.course({ slug: 'so-cap-cuu', certificateMonths: 12 });
  });
  beforeEach(async () => {
    learner = await scenes.learner();
    former = await scenes.afterLessons(learner, course);
    await scenes.takeQuiz(learner, former, 'wrong');
    await scenes.takeQuiz(learner, former);
    await world.settle();
  });
  afterAll(() => world.close());

  /** Puts the end of the learner's certificate so many days away. */
  const endsIn = (days: number) =>
    world.database.query(`update certificate set expires_at = $2 where enrolment_id = $1`, [
      former,
      new Date(world.clock.now().getTime() + days * DAY_MS),
    ]);
  const certificates = () =>
    world.database.query<{ number: string }>(
      `select number from certificate where person_id = $1 order by issued_at, id`,
      [learner.personId],
    );

  const renewed = async () => {
    const { courseId } = await renewal.renew(learner, former);
    return learning.cardOf(learner.personId, courseId);
  };

  it('can be passed anew: lessons count as done, the quiz has all its attempts, and a new certificate follows', async () => {
    await endsIn(30);
    const card = await renewed();
    expect(card).toMatchObject({ lessonsDone: 2, quizPassed: false, completedAt: null, certificateNumber: null });
    expect((await learning.courseFor(learner.personId, 'so-cap-cuu')).quiz).toMatchObject({
      attemptsUsed: 0,
      ready: true,
      passed: false,
    });
    await scenes.takeQuiz(learner, card.enrolmentId, 'wrong');
    await scenes.takeQuiz(learner, card.enrolmentId);
    await world.settle();
    expect(await certificates()).toHaveLength(2);
    expect((await learning.enrolmentsOf(learner.personId)).map(({ enrolmentId }) => enrolmentId)).toEqual([
      card.enrolmentId,
    ]);
    expect(await scenes.evidenceRows('course-completed', learner.personId)).toBe(2);
    expect(await scenes.auditRows('enrolment.renewed', learner.personId)).toBe(1);
  });

  it('is renewed once by a double tap, and the first answer comes again', async () => {
    await endsIn(-1);
    const cards = await Promise.all([1, 2, 3].map(() => renewal.renew(learner, former)));
    expect(new Set(cards.map(({ enrolmentId }) => enrolmentId)).size).toBe(1);
    expect(await scenes.auditRows('enrolment.renewed', learner.personId)).toBe(1);
  });

  it('is refused too early, for a revoked certificate, in the middle of the course and to a stranger', async () => {
    await endsIn(31);
    await expect(renewal.renew(learner, former)).rejects.toMatchObject({ code: 'enrolment.not-renewable' });
    await endsIn(3);
    await world.database.query(
      `update certificate set revoked_at = now(), revocation_reason = 'Cấp nhầm' where enrolment_id = $1`,
      [former],
    );
    await expect(renewal.renew(learner, former)).rejects.toMatchObject({ code: 'enrolment.not-renewable' });
    const stranger = await scenes.learner();
    await expect(renewal.renew(stranger, former)).rejects.toMatchObject({ code: 'enrolment.not-found' });
    const middle = await scenes.enrolled(stranger, course);
    await expect(renewal.renew(stranger, middle)).rejects.toMatchObject({ code: 'enrolment.not-renewable' });
  });

  it('asks for lessons again that changed since, in the version of today', async () => {
    const [first, second] = madeCourse().lessons as [CourseVersion['lessons'][0], CourseVersion['lessons'][0]];
    const newest = await scenes.course({
      slug: 'so-cap-cuu',
      version: course.version + 1,
      certificateMonths: 12,
      lessons: [{ ...first, learnAgain: true }, second],
    });
    await endsIn(10);
    const card = await renewed();
    expect(card).toMatchObject({ lessonsDone: 1, lessonCount: 2 });
    const { lessons } = await learning.courseFor(learner.personId, 'so-cap-cuu');
    expect(lessons.map(({ key, done }) => [key, done])).toEqual([
      ['bai-mot', false],
      ['bai-hai', true],
    ]);
    expect(newest.version).toBe(course.version + 1);
  });

  it('stands once among the courses also after its certificate was replaced', async () => {
    const [issued] = await certificates();
    await world.database.query(
      `with old as (
         update certificate set replaced_at = now(), replaced_by = number || 'X' where enrolment_id = $1 returning *)
       insert into certificate (id, number, person_id, commune_id, enrolment_id, course_version_id, holder_name, score_percent)
       select uuidv7(), number || 'X', person_id, commune_id, enrolment_id, course_version_id, holder_name, score_percent from old`,
      [former],
    );
    const cards = await learning.enrolmentsOf(learner.personId);
    expect(cards.map(({ certificateNumber }) => certificateNumber)).toEqual([`${issued?.number}X`]);
  });
});
