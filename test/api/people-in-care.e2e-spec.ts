import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UnitView } from '@hvs/foundation/units';
import type { CourseVersion } from '@hvs/study/courses';
import { CareScenes, spoken } from '../support/care-scenes.js';
import { startWorld, type World } from '../support/index.js';
import { madePractice } from '../support/made-practice.js';
import { StudyScenes } from '../support/study-scenes.js';

let world: World;
let care: CareScenes;
let course: CourseVersion;
let otherHamlet: UnitView;

beforeAll(async () => {
  world = await startWorld();
  const [first, second] = (await world.given.keSat()).hamlets;
  if (!first || !second) throw new Error('the commune has hamlets');
  care = new CareScenes(world, first);
  otherHamlet = second;
  course = await new StudyScenes(world).course({ practices: [madePractice()] });
});
afterAll(() => world.close());

async function finishLesson(cookie: string): Promise<string> {
  const { body } = await care.as(cookie).post('learner/enrolments', { courseId: course.courseId }).expect(201);
  const { enrolmentId } = body as { enrolmentId: string };
  const id = crypto.randomUUID();
  await care.as(cookie).post('learner/lesson-completions', { id, enrolmentId, lessonKey: 'bai-mot' }).expect(200);
  return enrolmentId;
}

describe('a helper who assists', () => {
  it('acts as the person, and everything done is marked and written to the helper', async () => {
    const { helper, person, consentId } = await care.inCare();
    await care.assist(helper.cookie, consentId);
    const session = await care.as(helper.cookie).get('public/session').expect(200);
    expect(session.body).toMatchObject({
      person: { id: person.id },
      roles: [],
      assistedBy: { fullName: 'Vũ Thị Tuyết' },
    });
    const enrolmentId = await finishLesson(helper.cookie);
    const tryId = crypto.randomUUID();
    const played = { id: tryId, courseSlug: course.slug, practiceKey: 'nhap-ma', outcome: 'done', assisted: false };
    const counts = { wrongMoves: 0, hints: 0, seconds: 30, finishedAt: world.clock.now().toISOString() };
    await care
      .as(helper.cookie)
      .post('learner/practice-tries', { ...played, ...counts })
      .expect(200);

    const evidence = await world.database.query<{ kind: string; value: { assisted?: boolean } }>(
      `select kind, value from evidence where person_id = $1 order by kind`,
      [person.id],
    );
    expect(evidence.map(({ kind, value }) => [kind, value.assisted])).toEqual([
      ['lesson-completed', true],
      ['practice-done', true],
    ]);
    const trail = await world.database.query(
      `select distinct actor_person_id as "by" from audit_entry where subject_id in ($1, $2)`,
      [enrolmentId, tryId],
    );
    expect(trail).toEqual([{ by: helper.personId }]);
    expect(await world.database.query(`select from enrolment where person_id = $1`, [helper.personId])).toEqual([]);
  });

  it('does nothing else in the person’s name, and none of their own work meanwhile', async () => {
    const { helper, consentId } = await care.inCare();
    await care.assist(helper.cookie, consentId);
    const refused = [
      care.as(helper.cookie).put('learner/pin', { pin: '582941' }),
      care.as(helper.cookie).post('learner/objections', { about: 'standing', text: 'Tôi đã học đủ' }),
      care.as(helper.cookie).delete(`learner/helpers/${consentId}`),
      care.as(helper.cookie).get('learner/record-views'),
      care.as(helper.cookie).get('learner/profile'),
      care.as(helper.cookie).get('learner/helpers'),
      care.as(helper.cookie).get('helper/care'),
    ];
    for (const { status, body } of await Promise.all(refused)) {
      expect([status, body.code]).toEqual([403, 'access.not-while-assisting']);
    }
  });

  it('comes back to their own account, and goes on to the next person', async () => {
    const { helper, consentId } = await care.inCare();
    const second = await care.learner();
    const { body } = await care.as(helper.cookie).post('helper/care/consents', spoken(second.id)).expect(201);
    await care.assist(helper.cookie, consentId);
    await care.as(helper.cookie).delete('public/session/assisting').expect(204);
    expect((await care.as(helper.cookie).get('public/session')).body.person.id).toBe(helper.personId);
    await care.assist(helper.cookie, body.consentId);
    expect((await care.as(helper.cookie).get('public/session')).body.person.id).toBe(second.id);
  });

  it.each([
    [
      'the person takes the consent back',
      async ({ person, consentId }: Awaited<ReturnType<CareScenes['inCare']>>) => {
        const own = await world.given.signedIn(person);
        expect((await care.as(own.cookie).get('learner/helpers').expect(200)).body.helpers).toMatchObject([
          { consentId },
        ]);
        await care.as(own.cookie).delete(`learner/helpers/${consentId}`).expect(204);
      },
    ],
    [
      'the helper helps in another hamlet now',
      async ({ helper }: Awaited<ReturnType<CareScenes['inCare']>>) => {
        await world.database.query(`update role_assignment set unit_id = $2 where account_id = $1`, [
          helper.accountId,
          otherHamlet.id,
        ]);
      },
    ],
    ['two hours have passed', async () => world.clock.advance({ hours: 2, seconds: 1 })],
    [
      'the helper has lost the role',
      async ({ helper }: Awaited<ReturnType<CareScenes['inCare']>>) => {
        await world.database.query(`update role_assignment set valid_to = $2 where account_id = $1`, [
          helper.accountId,
          world.clock.now(),
        ]);
      },
    ],
  ])('is out at once when %s, and nothing is credited to anybody', async (_when, happens) => {
    const scene = await care.inCare();
    await care.assist(scene.helper.cookie, scene.consentId);
    await happens(scene);
    await care.as(scene.helper.cookie).get('learner/home').expect(401);
    expect((await care.as(scene.helper.cookie).get('public/session')).body).toEqual({ signedIn: false });
  });

  it('goes on as long as there are requests', async () => {
    const { helper, person, consentId } = await care.inCare();
    await care.assist(helper.cookie, consentId);
    for (const hours of [1.5, 1.5]) {
      world.clock.advance({ hours });
      const { body } = await care.as(helper.cookie).get('public/session').expect(200);
      expect(body.person.id).toBe(person.id);
    }
  });

  it('cannot begin where they have no role any more', async () => {
    const { helper, consentId } = await care.inCare();
    await world.database.query(`update role_assignment set unit_id = $2 where account_id = $1`, [
      helper.accountId,
      otherHamlet.id,
    ]);
    await care.as(helper.cookie).put('helper/care/assisting', { consentId }).expect(404);
  });

  it('cannot act by a consent given to somebody else', async () => {
    const { consentId } = await care.inCare();
    const other = await care.helper();
    await care.as(other.cookie).put('helper/care/assisting', { consentId }).expect(404);
    await care.as(other.cookie).delete(`helper/care/consents/${consentId}`).expect(404);
  });

  it('marks a quiz, the certificate’s course and its words as done with help', async () => {
    const { helper, person, consentId } = await care.inCare();
    await care.assist(helper.cookie, consentId);
    const enrolmentId = await finishLesson(helper.cookie);
    const studies = new StudyScenes(world);
    await care
      .as(helper.cookie)
      .post('learner/lesson-completions', { id: crypto.randomUUID(), enrolmentId, lessonKey: 'bai-hai' })
      .expect(200);
    const { communeId, hamletId } = person;
    const [account] = await world.database.query<{ id: string }>(`select id from account where person_id = $1`, [
      person.id,
    ]);
    const assistedBy = { accountId: helper.accountId, personId: helper.personId };
    const learner = { personId: person.id, communeId, hamletId, accountId: account?.id ?? '', assistedBy };
    await studies.takeQuiz(learner, enrolmentId);
    await world.settle();
    const evidence = await world.database.query<{ kind: string; value: { assisted?: boolean } }>(
      `select kind, value from evidence where person_id = $1 and kind in ('quiz-passed', 'course-completed') order by kind`,
      [person.id],
    );
    expect(evidence.map(({ kind, value }) => [kind, value.assisted])).toEqual([
      ['course-completed', true],
      ['quiz-passed', true],
    ]);
  });
});
