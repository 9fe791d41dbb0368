import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Evidence } from '@hvs/foundation/evidence';
import type { UnitView } from '@hvs/foundation/units';
import { Confirmations } from '@hvs/outcome/confirmation';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Universalization } from '@hvs/outcome/universalization';
import { type GivenPerson, type SignedIn, startWorld, type World } from '../../../../test/support/index.js';

const PURPOSE = 'Xét xác nhận hoàn thành phổ cập';

let world: World;
let officer: SignedIn;
let stranger: SignedIn;
let sen: GivenPerson;

beforeAll(async () => {
  world = await startWorld();
  await world.get(CriteriaSets).ensureShipped();
  const { commune } = await world.given.keSat();
  const other = await world.given.commune('Xã Bên', ['Thôn bên']);
  const outsider = await world.given.person(other.hamlets[0] ? { in: other.hamlets[0] } : {});
  officer = await onDuty(await world.given.person(), commune);
  stranger = await onDuty(outsider, other.commune);
});
afterAll(() => world.close());

async function onDuty(person: GivenPerson, at: UnitView): Promise<SignedIn> {
  return world.given.signedIn(person, [{ role: 'police-officer', at }]);
}

beforeEach(async () => {
  sen = await world.given.person();
});

const server = () => request(world.app.getHttpServer());

function look(who: SignedIn, citizenId: string, purpose = PURPOSE) {
  return server().post('/api/police/record-looks').set('cookie', who.cookie).send({ citizenId, purpose });
}

function confirm(who: SignedIn, body: Record<string, unknown>) {
  return server().post('/api/police/confirmations').set('cookie', who.cookie).send(body);
}

async function signedInWithVneid(person: GivenPerson): Promise<void> {
  await world.database.transaction(() =>
    world.get(Evidence).record({
      personId: person.id,
      communeId: person.communeId,
      kind: 'vneid-sign-in',
      value: { accountLevel: 2, authenticationLevel: 2 },
      provenance: 'vneid',
      sourceKey: 'vneid:2',
      occurredAt: world.clock.now(),
    }),
  );
  await world.settle();
}

async function auditOf(person: GivenPerson, action: string): Promise<Record<string, unknown>[]> {
  return world.database.query(
    'select purpose, actor_account_id as account, details from audit_entry where subject_person_id = $1 and action = $2',
    [person.id, action],
  );
}

describe('an officer who looks at a record', () => {
  it('sees the person, the decision and the evidence, and never the whole citizen id', async () => {
    await signedInWithVneid(sen);
    const { body, text, status } = await look(officer, sen.citizenId);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      person: {
        id: sen.id,
        fullName: sen.fullName,
        hamletName: 'Hồ Liễn',
        vneidAccountLevel: 2,
        targetGroups: ['resident'],
      },
      universalization: { groups: [{ targetGroup: 'resident', outcome: 'not-met' }], confirmation: null },
      confirmation: null,
      evidence: [
        { label: 'Đăng nhập bằng VNeID, tài khoản mức 2', provenance: 'vneid', source: 'Đăng nhập bằng VNeID' },
      ],
      certificates: [],
      enrolments: [],
    });
    expect(body.universalization.groups[0].findings).toHaveLength(4);
    expect(text).not.toContain(sen.citizenId);
  });

  it('finds the person by a number typed with spaces and dots', async () => {
    const typed = sen.citizenId.replace(/^(\d{3})(\d{3})/, '$1 $2.');
    expect((await look(officer, typed)).body.person.id).toBe(sen.id);
  });

  it('leaves a trace with the purpose, which the person can see', async () => {
    await look(officer, sen.citizenId, '  Xét   xác nhận ');
    expect(await auditOf(sen, 'person-record.looked')).toMatchObject([
      { purpose: 'Xét xác nhận', account: officer.accountId },
    ]);
    const learner = await world.given.signedIn(sen);
    const { body } = await server().get('/api/learner/record-views').set('cookie', learner.cookie);
    expect(body).toEqual({
      views: [{ at: expect.any(String), officerUnit: 'Kẻ Sặt', purpose: 'Xét xác nhận' }],
      nextCursor: null,
    });
  });

  it('reads in English when that is what the browser asks for', async () => {
    const { body } = await look(officer, sen.citizenId).set('accept-language', 'en');
    await world.get(Universalization).checkPerson(sen.id);
    expect(body.person.id).toBe(sen.id);
    const again = await look(officer, sen.citizenId).set('accept-language', 'en');
    expect(again.body.universalization.groups[0].findings[2].label).toBe('Have a VNeID account of level 2');
  });

  it('of another commune finds nobody and leaves no trace', async () => {
    const { status, body } = await look(stranger, sen.citizenId);
    expect([status, body.code]).toEqual([404, 'person.not-found']);
    expect(await auditOf(sen, 'person-record.looked')).toEqual([]);
  });

  it('must be an officer: the person themself may not use the desk', async () => {
    const learner = await world.given.signedIn(sen);
    expect((await look(learner, sen.citizenId)).status).toBe(403);
    expect((await server().post('/api/police/record-looks').send({ citizenId: '1', purpose: PURPOSE })).status).toBe(
      401,
    );
  });

  it.each([
    ['no purpose', { citizenId: '030180990001' }],
    ['an empty purpose', { citizenId: '030180990001', purpose: '      ' }],
    ['a number instead of text', { citizenId: 30180990001, purpose: PURPOSE }],
    ['a field nobody asked for', { citizenId: '030180990001', purpose: PURPOSE, all: true }],
    ['an endless purpose', { citizenId: '030180990001', purpose: 'x'.repeat(301) }],
  ])('is refused with %s', async (_what, body) => {
    const answer = await server().post('/api/police/record-looks').set('cookie', officer.cookie).send(body);
    expect([answer.status, answer.body.code]).toEqual([400, 'input.invalid']);
  });

  it.each([
    ['123456789', 'citizen-id.old-card'],
    ['12345', 'citizen-id.invalid'],
  ])('is told what is wrong with the number %s', async (citizenId, code) => {
    const { status, body } = await look(officer, citizenId);
    expect([status, body.code]).toEqual([400, code]);
  });
});

describe('an officer who records a confirmation', () => {
  it('confirms the person once, whatever is sent later, with one audit row and one event', async () => {
    const first = await confirm(officer, { personId: sen.id, confirmedOn: '2026-11-20' });
    const again = await confirm(officer, { personId: sen.id, confirmedOn: '2026-11-21' });
    expect([first.status, first.body]).toEqual([201, { confirmedOn: '2026-11-20' }]);
    expect([again.status, again.body]).toEqual([201, { confirmedOn: '2026-11-20' }]);
    expect(await auditOf(sen, 'confirmation.recorded')).toMatchObject([{ details: { confirmedOn: '2026-11-20' } }]);
    const events = await world.database.query(
      `select 1 from outbox_event where name = 'confirmation.recorded' and payload->>'personId' = $1`,
      [sen.id],
    );
    expect(events).toHaveLength(1);
  });

  it('confirms once when the button is pressed twice at the same time', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => confirm(officer, { personId: sen.id, confirmedOn: '2026-11-20' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await auditOf(sen, 'confirmation.recorded')).toHaveLength(1);
  });

  it('is refused a day that is to come, one that never was, and people of another commune', async () => {
    expect((await confirm(officer, { personId: sen.id, confirmedOn: '2999-01-01' })).body.code).toBe(
      'confirmation.in-future',
    );
    expect((await confirm(officer, { personId: sen.id, confirmedOn: '2026-02-30' })).body.code).toBe('input.invalid');
    expect((await confirm(stranger, { personId: sen.id, confirmedOn: '2026-11-20' })).body.code).toBe(
      'person.not-found',
    );
  });
});

describe('universalized and confirmed', () => {
  it('are never derived from each other', async () => {
    await world.get(Universalization).checkPerson(sen.id);
    await confirm(officer, { personId: sen.id, confirmedOn: '2026-11-20' });
    await world.settle();
    expect(await world.get(Universalization).explain(sen.id, 'vi')).toMatchObject({ groups: [{ outcome: 'not-met' }] });
    expect(await world.get(Confirmations).of(sen.id)).toEqual({ confirmedOn: '2026-11-20' });

    const binh = await world.given.person();
    await signedInWithVneid(binh);
    for (const course of ['an-toan-tren-mang-cho-nguoi-cao-tuoi', 'dich-vu-cong-truc-tuyen']) {
      await world.database.transaction(() =>
        world.get(Evidence).record({
          personId: binh.id,
          communeId: binh.communeId,
          kind: 'course-completed',
          value: { course, courseVersion: 1 },
          provenance: 'unsupervised-quiz',
          sourceKey: `course:${course}`,
          occurredAt: world.clock.now(),
        }),
      );
    }
    await world.settle();
    expect(await world.get(Universalization).explain(binh.id, 'vi')).toMatchObject({ groups: [{ outcome: 'met' }] });
    expect(await world.get(Confirmations).of(binh.id)).toBeNull();
  });
});
