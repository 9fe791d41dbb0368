import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Evidence } from '@hvs/foundation/evidence';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { type GivenPerson, startWorld, type World } from '../../../../../test/support/index.js';
import { Universalization } from '../universalization.service.js';

const COURSES = ['an-toan-tren-mang-cho-nguoi-cao-tuoi', 'dich-vu-cong-truc-tuyen'];

interface DecisionRow {
  id: string;
  outcome: string;
  previousId: string | null;
}

describe('checking a person', () => {
  let world: World;
  let universalization: Universalization;
  let sen: GivenPerson;

  beforeAll(async () => {
    world = await startWorld();
    universalization = world.get(Universalization);
    await world.get(CriteriaSets).ensureShipped();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    sen = await world.given.person();
  });

  async function completes(course: string): Promise<void> {
    await world.database.transaction(() =>
      world.get(Evidence).record({
        personId: sen.id,
        communeId: sen.communeId,
        kind: 'course-completed',
        value: { course, courseVersion: 1 },
        provenance: 'unsupervised-quiz',
        sourceKey: `course:${course}`,
        occurredAt: world.clock.now(),
      }),
    );
  }

  async function signsInWithVneid(accountLevel: number): Promise<void> {
    await world.database.transaction(() =>
      world.get(Evidence).record({
        personId: sen.id,
        communeId: sen.communeId,
        kind: 'vneid-sign-in',
        value: { accountLevel, authenticationLevel: 2 },
        provenance: 'vneid',
        sourceKey: `vneid:${accountLevel}`,
        occurredAt: world.clock.now(),
      }),
    );
  }

  async function decisions(): Promise<DecisionRow[]> {
    return world.database.query<DecisionRow>(
      'select id, outcome, previous_id as "previousId" from decision where person_id = $1 order by id',
      [sen.id],
    );
  }

  async function standing(): Promise<{ decisionId: string; outcome: string; hamletId: string }[]> {
    return world.database.query(
      'select decision_id as "decisionId", outcome, hamlet_id as "hamletId" from current_decision where person_id = $1',
      [sen.id],
    );
  }

  async function turns(): Promise<string[]> {
    const rows = await world.database.query<{ outcome: string }>(
      `select payload->>'outcome' as outcome from outbox_event
       where name = 'decision.turned' and payload->>'personId' = $1 order by id`,
      [sen.id],
    );
    return rows.map((row) => row.outcome);
  }

  async function lapses(): Promise<string[]> {
    const rows = await world.database.query<{ reason: string }>(
      'select reason from decision_lapse where person_id = $1 order by id',
      [sen.id],
    );
    return rows.map(({ reason }) => reason);
  }

  /** What stands for all groups of the person together, and how often word of it went out. */
  async function together(): Promise<{ outcome: string | null; turns: (string | null)[] }> {
    const [row] = await world.database.query<{ outcome: string | null }>(
      'select outcome from standing where person_id = $1',
      [sen.id],
    );
    const told = await world.database.query<{ outcome: string | null }>(
      `select payload->>'outcome' as outcome from outbox_event
       where name = 'standing.turned' and payload->>'personId' = $1 order by id`,
      [sen.id],
    );
    return { outcome: row?.outcome ?? null, turns: told.map(({ outcome }) => outcome) };
  }

  it('follows the evidence until nothing is missing', async () => {
    await completes(COURSES[0] ?? '');
    await world.settle();
    await signsInWithVneid(2);
    await world.settle();
    await completes(COURSES[1] ?? '');
    await world.settle();
    const made = await decisions();
    expect(made.map((decision) => decision.outcome)).toEqual(['not-met', 'not-met', 'met']);
    expect(made.map((decision) => decision.previousId)).toEqual([null, made[0]?.id, made[1]?.id]);
    expect(await standing()).toMatchObject([{ decisionId: made[2]?.id, outcome: 'met' }]);
    expect(await turns()).toEqual(['not-met', 'met']);
    expect(await together()).toEqual({ outcome: 'met', turns: ['not-met', 'met'] });
  });

  it('explains what is missing with the evidence there is', async () => {
    await completes(COURSES[0] ?? '');
    await world.settle();
    const { groups } = await universalization.explain(sen.id, 'vi');
    expect(groups).toMatchObject([
      {
        targetGroup: 'resident',
        criteriaSet: { version: 1 },
        outcome: 'not-met',
        findings: [
          { outcome: 'met', missing: null, evidence: [{ kind: 'course-completed' }] },
          { outcome: 'not-met', evidence: [] },
          { outcome: 'cannot-tell', missing: 'Chưa biết mức tài khoản VNeID, hãy đăng nhập ở đây một lần bằng VNeID.' },
          { outcome: 'met' },
        ],
      },
    ]);
  });

  it('writes nothing when it runs again', async () => {
    await universalization.checkPerson(sen.id);
    await universalization.checkPerson(sen.id);
    expect(await decisions()).toHaveLength(1);
    expect(await turns()).toHaveLength(1);
  });

  it('makes one decision however many checks run at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => universalization.checkPerson(sen.id)));
    expect(await decisions()).toHaveLength(1);
    await signsInWithVneid(2);
    await Promise.all(Array.from({ length: 8 }, () => universalization.checkPerson(sen.id)));
    const made = await decisions();
    expect(made).toHaveLength(2);
    expect(await standing()).toMatchObject([{ decisionId: made[1]?.id }]);
  });

  it('never gives the last word to a check that knew less', async () => {
    const ledger = world.get(Evidence);
    const read = ledger.ofMany.bind(ledger);
    const hasRead = Promise.withResolvers<void>();
    const mayGoOn = Promise.withResolvers<void>();
    jest.spyOn(ledger, 'ofMany').mockImplementationOnce(async (personIds) => {
      const evidence = await read(personIds);
      hasRead.resolve();
      await mayGoOn.promise;
      return evidence;
    });
    const slow = universalization.checkPerson(sen.id);
    await hasRead.promise;
    await signsInWithVneid(2);
    await universalization.checkPerson(sen.id);
    mayGoOn.resolve();
    await slow;
    const { groups } = await universalization.explain(sen.id, 'vi');
    expect(groups[0]?.findings.find(({ kind }) => kind === 'vneid-level')?.outcome).toBe('met');
    expect(await decisions()).toHaveLength(1);
  });

  it('lets the decision go when the person leaves the group, and keeps its history', async () => {
    await universalization.checkPerson(sen.id);
    await world.database.query(`update person_target_group set valid_to = '2020-01-01' where person_id = $1`, [sen.id]);
    await universalization.checkPerson(sen.id);
    expect(await standing()).toEqual([]);
    expect(await decisions()).toHaveLength(1);
    expect(await lapses()).toEqual(['group-ended']);
    expect((await universalization.explain(sen.id, 'vi')).lapsed).toMatchObject([
      { targetGroup: 'resident', reason: 'group-ended' },
    ]);
  });

  it('lets the decision go when the person has died', async () => {
    await universalization.checkPerson(sen.id);
    await world.database.query(`update person set presence = 'deceased' where id = $1`, [sen.id]);
    await universalization.checkPerson(sen.id);
    expect(await standing()).toEqual([]);
    expect(await lapses()).toEqual(['deceased']);
    expect(await together()).toMatchObject({ outcome: null });
  });

  it('takes the decision along to another hamlet', async () => {
    await universalization.checkPerson(sen.id);
    const { hamlets } = await world.given.keSat();
    await world.database.query('update person set hamlet_id = $2 where id = $1', [sen.id, hamlets[1]?.id]);
    await universalization.checkPerson(sen.id);
    expect(await standing()).toMatchObject([{ hamletId: hamlets[1]?.id }]);
    expect(await decisions()).toHaveLength(1);
  });

  it('judges nobody outside the target groups', async () => {
    sen = await world.given.person({ targetGroups: [] });
    await universalization.checkPerson(sen.id);
    expect(await decisions()).toEqual([]);
  });

  it('survives a person who is not there', async () => {
    await expect(universalization.checkPerson('0193a000-0000-7000-8000-000000000000')).resolves.toBeUndefined();
  });

  it('cannot change a decision that was made', async () => {
    await universalization.checkPerson(sen.id);
    await expect(
      world.database.query(`update decision set outcome = 'met' where person_id = $1`, [sen.id]),
    ).rejects.toThrow();
  });
});
