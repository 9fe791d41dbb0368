import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONSENT_TEXT } from '@hvs/contracts';
import type { UnitView } from '@hvs/foundation/units';
import type { CourseVersion } from '@hvs/study/courses';
import request from 'supertest';
import { startWorld, type World } from '../support/index.js';
import { madePractice } from '../support/made-practice.js';
import { StudyScenes } from '../support/study-scenes.js';

let world: World;
let course: CourseVersion;
let hamlet: UnitView;
let otherHamlet: UnitView;

beforeAll(async () => {
  world = await startWorld();
  const [first, second] = (await world.given.keSat()).hamlets;
  if (!first || !second) throw new Error('the commune has hamlets');
  [hamlet, otherHamlet] = [first, second];
  course = await new StudyScenes(world).course({ practices: [madePractice()] });
});
afterAll(() => world.close());

const http = () => request(world.app.getHttpServer());
const as = (cookie: string) => ({
  get: (path: string) => http().get(`/api/${path}`).set('cookie', cookie),
  post: (path: string, body: object = {}) => http().post(`/api/${path}`).set('cookie', cookie).send(body),
  put: (path: string, body: object = {}) => http().put(`/api/${path}`).set('cookie', cookie).send(body),
  delete: (path: string) => http().delete(`/api/${path}`).set('cookie', cookie),
});

const helperIn = async (at: UnitView) => {
  const person = await world.given.person({ fullName: 'Vũ Thị Tuyết', in: at });
  const { cookie, accountId } = await world.given.signedIn(person, [{ role: 'helper', at }]);
  return { cookie, accountId, personId: person.id };
};
const learnerIn = (at: UnitView) => world.given.person({ fullName: 'Phạm Thị Sen', in: at });
const spoken = (personId: string) => ({ personId, channel: 'spoken', textVersion: CONSENT_TEXT.version });

async function inCare() {
  const helper = await helperIn(hamlet);
  const person = await learnerIn(hamlet);
  const { body } = await as(helper.cookie).post('helper/care/consents', spoken(person.id)).expect(201);
  return { helper, person, consentId: body.consentId as string };
}

const assist = (cookie: string, consentId: string) =>
  as(cookie).put('helper/care/assisting', { consentId }).expect(204);

async function finishLesson(cookie: string): Promise<string> {
  const { body } = await as(cookie).post('learner/enrolments', { courseId: course.courseId }).expect(201);
  const { enrolmentId } = body as { enrolmentId: string };
  const id = crypto.randomUUID();
  await as(cookie).post('learner/lesson-completions', { id, enrolmentId, lessonKey: 'bai-mot' }).expect(200);
  return enrolmentId;
}

describe('consent', () => {
  it('is kept with the text it was given to, and is told to the person', async () => {
    const { helper, person, consentId } = await inCare();
    const { body } = await as(helper.cookie).get('helper/care').expect(200);
    expect(body.people).toMatchObject([{ consentId, fullName: 'Phạm Thị Sen', channel: 'spoken' }]);
    await world.settle();
    const own = await world.given.signedIn(person);
    const notices = await as(own.cookie).get('learner/notices').expect(200);
    expect(JSON.stringify(notices.body)).toContain('đã đồng ý cho Vũ Thị Tuyết giúp học');
    const [trail] = await world.database.query(
      `select actor_person_id as "by", details from audit_entry where action = 'care-consent.given' and subject_person_id = $1`,
      [person.id],
    );
    expect(trail).toEqual({ by: helper.personId, details: { channel: 'spoken', textVersion: CONSENT_TEXT.version } });
  });

  it('holds for a year', async () => {
    const { helper, consentId } = await inCare();
    await world.database.query(`update care_consent set expires_at = $2 where id = $1`, [consentId, world.clock.now()]);
    expect((await as(helper.cookie).get('helper/care').expect(200)).body.people).toEqual([]);
    await as(helper.cookie).put('helper/care/assisting', { consentId }).expect(404);
  });

  it.each([
    ['to a helper of another hamlet', async () => ({ cookie: (await helperIn(otherHamlet)).cookie, status: 404 })],
    [
      'to somebody without the role',
      async () => ({ cookie: (await world.given.signedIn(await learnerIn(hamlet))).cookie, status: 403 }),
    ],
  ])('cannot be given %s', async (_who, helper) => {
    const { cookie, status } = await helper();
    await as(cookie)
      .post('helper/care/consents', spoken((await learnerIn(hamlet)).id))
      .expect(status);
  });

  it('is not kept to a text that has changed, nor to oneself', async () => {
    const helper = await helperIn(hamlet);
    const person = await learnerIn(hamlet);
    const old = { ...spoken(person.id), textVersion: CONSENT_TEXT.version - 1 };
    await as(helper.cookie).post('helper/care/consents', old).expect(409);
    await as(helper.cookie).post('helper/care/consents', spoken(helper.personId)).expect(400);
  });
});

describe('a helper who assists', () => {
  it('acts as the person, and everything done is marked and written to the helper', async () => {
    const { helper, person, consentId } = await inCare();
    await assist(helper.cookie, consentId);
    const session = await as(helper.cookie).get('public/session').expect(200);
    expect(session.body).toMatchObject({
      person: { id: person.id },
      roles: [],
      assistedBy: { fullName: 'Vũ Thị Tuyết' },
    });
    const enrolmentId = await finishLesson(helper.cookie);
    const tryId = crypto.randomUUID();
    const played = { id: tryId, courseSlug: course.slug, practiceKey: 'nhap-ma', outcome: 'done', assisted: false };
    const counts = { wrongMoves: 0, hints: 0, seconds: 30, finishedAt: world.clock.now().toISOString() };
    await as(helper.cookie)
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
    const { helper, consentId } = await inCare();
    await assist(helper.cookie, consentId);
    const refused = [
      as(helper.cookie).put('learner/pin', { pin: '582941' }),
      as(helper.cookie).post('learner/objections', { about: 'standing', text: 'Tôi đã học đủ' }),
      as(helper.cookie).delete(`learner/helpers/${consentId}`),
      as(helper.cookie).get('learner/record-views'),
      as(helper.cookie).get('helper/care'),
    ];
    for (const { status, body } of await Promise.all(refused)) {
      expect([status, body.code]).toEqual([403, 'access.not-while-assisting']);
    }
  });

  it('comes back to their own account, and goes on to the next person', async () => {
    const { helper, consentId } = await inCare();
    const second = await learnerIn(hamlet);
    const { body } = await as(helper.cookie).post('helper/care/consents', spoken(second.id)).expect(201);
    await assist(helper.cookie, consentId);
    await as(helper.cookie).delete('public/session/assisting').expect(204);
    expect((await as(helper.cookie).get('public/session')).body.person.id).toBe(helper.personId);
    await assist(helper.cookie, body.consentId);
    expect((await as(helper.cookie).get('public/session')).body.person.id).toBe(second.id);
  });

  it.each([
    [
      'the person takes the consent back',
      async ({ person, consentId }: Awaited<ReturnType<typeof inCare>>) => {
        const own = await world.given.signedIn(person);
        expect((await as(own.cookie).get('learner/helpers').expect(200)).body.helpers).toMatchObject([{ consentId }]);
        await as(own.cookie).delete(`learner/helpers/${consentId}`).expect(204);
      },
    ],
    [
      'the helper helps in another hamlet now',
      async ({ helper }: Awaited<ReturnType<typeof inCare>>) => {
        await world.database.query(`update role_assignment set unit_id = $2 where account_id = $1`, [
          helper.accountId,
          otherHamlet.id,
        ]);
      },
    ],
    ['two hours have passed', async () => world.clock.advance({ hours: 2, seconds: 1 })],
    [
      'the helper has lost the role',
      async ({ helper }: Awaited<ReturnType<typeof inCare>>) => {
        await world.database.query(`update role_assignment set valid_to = $2 where account_id = $1`, [
          helper.accountId,
          world.clock.now(),
        ]);
      },
    ],
  ])('is out at once when %s, and nothing is credited to anybody', async (_when, happens) => {
    const care = await inCare();
    await assist(care.helper.cookie, care.consentId);
    await happens(care);
    await as(care.helper.cookie).get('learner/home').expect(401);
    expect((await as(care.helper.cookie).get('public/session')).body).toEqual({ signedIn: false });
  });

  it('goes on as long as there are requests', async () => {
    const { helper, person, consentId } = await inCare();
    await assist(helper.cookie, consentId);
    for (const hours of [1.5, 1.5]) {
      world.clock.advance({ hours });
      const { body } = await as(helper.cookie).get('public/session').expect(200);
      expect(body.person.id).toBe(person.id);
    }
  });

  it('cannot begin where they have no role any more', async () => {
    const { helper, consentId } = await inCare();
    await world.database.query(`update role_assignment set unit_id = $2 where account_id = $1`, [
      helper.accountId,
      otherHamlet.id,
    ]);
    await as(helper.cookie).put('helper/care/assisting', { consentId }).expect(404);
  });

  it('cannot act by a consent given to somebody else', async () => {
    const { consentId } = await inCare();
    const other = await helperIn(hamlet);
    await as(other.cookie).put('helper/care/assisting', { consentId }).expect(404);
    await as(other.cookie).delete(`helper/care/consents/${consentId}`).expect(404);
  });

  it('marks a quiz, the certificate’s course and its words as done with help', async () => {
    const { helper, person, consentId } = await inCare();
    await assist(helper.cookie, consentId);
    const enrolmentId = await finishLesson(helper.cookie);
    const studies = new StudyScenes(world);
    await as(helper.cookie)
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
