import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Evidence } from '@hvs/foundation/evidence';
import type { UnitView } from '@hvs/foundation/units';
import { Confirmations } from '@hvs/outcome/confirmation';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Universalization } from '@hvs/outcome/universalization';
import { type GivenPerson, type SignedIn, startWorld, type World } from '../../../../test/support/index.js';

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
