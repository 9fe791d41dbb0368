import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DomainEvents } from '@hvs/contracts';
import type { CourseVersion } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import { Certificates } from './certificates.service.js';

describe('certificates', () => {
  let world: World;
  let scenes: StudyScenes;
  let certificates: Certificates;
  let course: CourseVersion;
  let learner: Learner;

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    certificates = world.get(Certificates);
    course = await scenes.course();
  });
  beforeEach(async () => {
    learner = await scenes.learner();
    await scenes.takeQuiz(learner, await scenes.afterLessons(learner, course));
    await world.settle();
  });
  afterAll(() => world.close());

  const numberOf = async () => (await certificates.of(learner.personId))[0]?.number ?? '';

  it('is issued when the course is completed, with event and audit, and shown to its holder', async () => {
    expect(await certificates.of(learner.personId)).toEqual([
      {
        number: expect.stringMatching(/^KS-\d{4}-[2-9A-HJ-NP-Z]{9}$/),
        courseSlug: 'khoa-hoc-thu',
        courseTitle: 'Khóa học thử',
        issuedAt: expect.any(Date),
        expiresAt: null,
        status: 'valid',
      },
    ]);
    expect(await scenes.events('certificate.issued', learner.personId)).toBe(1);
    expect(await scenes.auditRows('certificate.issued', learner.personId)).toBe(1);
  });

  it('is issued once, also when the event is worked off again and several times at once', async () => {
    const [event] = await world.database.query<{ payload: DomainEvents['course.completed'] }>(
      `select payload from outbox_event where name = 'course.completed' and payload->>'personId' = $1`,
      [learner.personId],
    );
    const { payload } = event as { payload: DomainEvents['course.completed'] };
    await world.database.query('delete from certificate where person_id = $1', [learner.personId]);
    await Promise.all(Array.from({ length: 4 }, () => certificates.issue(payload)));
    await certificates.issue(payload);
    expect(await certificates.of(learner.personId)).toHaveLength(1);
    expect(await scenes.events('certificate.issued', learner.personId)).toBe(2);
  });

  it('can be checked by anyone however the number is typed', async () => {
    const number = await numberOf();
    const [person] = await world.database.query<{ name: string }>(
      'select full_name as name from person where id = $1',
      [learner.personId],
    );
    const expected = {
      number,
      status: 'valid',
      holderName: person?.name,
      courseTitle: 'Khóa học thử',
      courseVersion: 1,
      scorePercent: 100,
      issuer: 'Ủy ban nhân dân xã Kẻ Sặt',
    };
    expect(await certificates.check(number)).toMatchObject(expected);
    expect(await certificates.check(` ${number.toLowerCase().replaceAll('-', ' ')}`)).toMatchObject(expected);
  });

  it('keeps the name of the day of issue', async () => {
    const number = await numberOf();
    const { holderName } = await certificates.check(number);
    await world.database.query(`update person set full_name = 'Tên Mới' where id = $1`, [learner.personId]);
    expect((await certificates.check(number)).holderName).toBe(holderName);
  });

  it('says that it was revoked, and why', async () => {
    const number = await numberOf();
    await world.database.query(
      `update certificate set revoked_at = now(), revocation_reason = 'Cấp nhầm người' where number = $1`,
      [number],
    );
    expect(await certificates.check(number)).toMatchObject({ status: 'revoked', revocationReason: 'Cấp nhầm người' });
  });

  it('is not found by a number with a typing error or one that was never given', async () => {
    const number = await numberOf();
    const typo = number.slice(0, -1) + (number.endsWith('2') ? '3' : '2');
    for (const wrong of [typo, 'KS-2026-222222222', '', '\u0000', 'x'.repeat(300)]) {
      await expect(certificates.check(wrong)).rejects.toMatchObject({ code: 'certificate.not-found' });
    }
  });
});
