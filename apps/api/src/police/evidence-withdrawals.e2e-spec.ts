import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { newId } from '@hvs/kernel';
import type { Role } from '@hvs/contracts';
import { Evidence, EvidenceCorrections, EvidenceSeals, EvidenceVerification } from '@hvs/foundation/evidence';
import type { UnitView } from '@hvs/foundation/units';
import { type GivenPerson, type SignedIn, startWorld, type World } from '../../../../test/support/index.js';

const CLASS = { topic: 'thanh-toan', title: 'Thanh toán không tiền mặt', heldOn: '2026-11-08' };

let world: World;
let officer: SignedIn;
let colleague: SignedIn;
let helper: SignedIn;
let stranger: SignedIn;
let sen: GivenPerson;

beforeAll(async () => {
  world = await startWorld();
  const { commune } = await world.given.keSat();
  const other = await world.given.commune('Xã Bên', ['Thôn bên']);
  officer = await onDuty('police-officer', commune);
  colleague = await onDuty('police-officer', commune);
  helper = await onDuty('helper', commune);
  stranger = await onDuty('police-officer', other.commune);
});
afterAll(() => world.close());

beforeEach(async () => {
  sen = await world.given.person();
});

const onDuty = async (role: Role, at: UnitView): Promise<SignedIn> =>
  world.given.signedIn(await world.given.person(), [{ role, at }]);

const send = (who: SignedIn, path: string, body: object) =>
  request(world.app.getHttpServer()).post(`/api/${path}`).set('cookie', who.cookie).send(body);

const attended = (value: object = CLASS) =>
  send(helper, 'helper/evidence-submissions', {
    id: newId(),
    personId: sen.id,
    kind: 'class-attended',
    value,
    occurredOn: '2026-11-08',
  });

const ledgerOf = (person: GivenPerson) => world.get(Evidence).of(person.id);

const auditOf = async (person: GivenPerson) =>
  (
    await world.database.query<{ action: string }>('select action from audit_entry where subject_person_id = $1', [
      person.id,
    ])
  ).map(({ action }) => action);

describe('evidence that is withdrawn', () => {
  const withdraw = (who: SignedIn, evidenceId: string, reason = 'Ghi nhầm người') =>
    send(who, `police/evidence/${evidenceId}/withdrawal`, { personId: sen.id, reason });

  it('stays in the ledger, out of effect, with a further row that says why', async () => {
    const { body } = await attended();
    const withdrawn = await withdraw(officer, body.evidenceId);
    expect(withdrawn.status).toBe(201);
    expect(await ledgerOf(sen)).toMatchObject([
      { id: body.evidenceId, position: 1, effective: false },
      { correctsId: body.evidenceId, position: 2, correction: 'withdrawn', reason: 'Ghi nhầm người', effective: false },
    ]);
    const [event] = await world.database.query<{ payload: object }>(
      `select payload from outbox_event where name = 'evidence.corrected' and payload ->> 'personId' = $1`,
      [sen.id],
    );
    expect(event?.payload).toEqual({ evidenceId: body.evidenceId, personId: sen.id, correction: 'withdrawn' });
    expect(await auditOf(sen)).toContain('evidence.withdrawn');
  });

  it('is not withdrawn twice, and a withdrawal is never withdrawn', async () => {
    const { body } = await attended();
    const both = await Promise.all([withdraw(officer, body.evidenceId), withdraw(colleague, body.evidenceId)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const withdrawal = (await ledgerOf(sen)).find(({ correction }) => correction === 'withdrawn');
    const again = await withdraw(officer, withdrawal?.id ?? '');
    expect([again.status, again.body.code]).toEqual([409, 'evidence.not-correctable']);
  });

  it('is withdrawn by officers of the commune only', async () => {
    const { body } = await attended();
    expect((await withdraw(stranger, body.evidenceId)).body.code).toBe('person.not-found');
    expect((await withdraw(helper, body.evidenceId)).status).toBe(403);
    expect((await withdraw(officer, newId())).body.code).toBe('evidence.not-found');
  });
});

describe('evidence that is superseded', () => {
  it('gives way to the row that is right, with its own subject', async () => {
    const { body } = await attended();
    const { commune } = await world.given.keSat();
    const actor = {
      accountId: officer.accountId,
      personId: newId(),
      communeId: commune.id,
      hamletId: commune.id,
      roles: [{ role: 'police-officer' as const, unitPath: commune.path }],
      sessionHash: Buffer.alloc(32),
    };
    const { evidenceId } = await world
      .get(EvidenceCorrections)
      .supersede(
        actor,
        { personId: sen.id, evidenceId: body.evidenceId, reason: 'Ghi nhầm chủ đề' },
        { value: { ...CLASS, topic: 'dinh-danh' }, provenance: 'observed', occurredAt: new Date('2026-11-08') },
      );
    expect(await world.get(Evidence).effectiveOf(sen.id)).toMatchObject([
      { id: evidenceId, subject: 'dinh-danh', correction: 'superseded', correctsId: body.evidenceId },
    ]);
    expect(await auditOf(sen)).toContain('evidence.superseded');
  });
});

describe('a learner’s own word', () => {
  it('is evidence of the lowest provenance, once', async () => {
    const learner = await world.given.signedIn(sen);
    const word = { id: newId(), topic: 'goi-video', statement: '  Tôi tự gọi  video cho con ' };
    const first = await send(learner, 'learner/self-declarations', word);
    const again = await send(learner, 'learner/self-declarations', word);
    expect([first.status, again.body]).toEqual([201, first.body]);
    expect(await ledgerOf(sen)).toMatchObject([
      {
        id: first.body.evidenceId,
        kind: 'self-declared',
        subject: 'goi-video',
        provenance: 'self-declared',
        value: { topic: 'goi-video', statement: 'Tôi tự gọi video cho con' },
      },
    ]);
  });
});

describe('the nightly work', () => {
  it('seals what has grown, and the chains with their corrections hold', async () => {
    await world.get(EvidenceSeals).request('2026-11-22');
    await world.settle();
    const report = await world.get(EvidenceVerification).verify();
    expect(report).toMatchObject({ faultCount: 0, faults: [] });
    expect(report.seals).toBe(report.people);
    expect(report.rows).toBeGreaterThan(report.people);
  });
});
