import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import { Evidence } from '@hvs/foundation/evidence';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { type GivenPerson, startWorld, type World } from '../../../../../test/support/index.js';
import { Universalization } from '../universalization.service.js';

describe('a decision made once more', () => {
  let world: World;
  let universalization: Universalization;
  let sen: GivenPerson;

  beforeAll(async () => {
    world = await startWorld();
    universalization = world.get(Universalization);
    await world.get(CriteriaSets).ensureShipped();
    sen = await world.given.person();
  });
  afterAll(() => world.close());

  async function signsIn(accountLevel: number): Promise<string> {
    const { evidenceId } = await world.database.transaction(() =>
      world.get(Evidence).record({
        personId: sen.id,
        communeId: sen.communeId,
        kind: 'vneid-sign-in',
        value: { accountLevel, authenticationLevel: 2 },
        provenance: 'vneid',
        sourceKey: `vneid:${newId()}`,
        occurredAt: world.clock.now(),
      }),
    );
    return evidenceId;
  }

  /** As the ledger does it: by a further row. */
  async function withdrawn(evidenceId: string): Promise<void> {
    await world.database.query(
      `insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, subject, measure,
         corrects_id, correction, reason)
       select $1, person_id, commune_id, kind, value, provenance, 'withdrawal:' || id, occurred_at, subject, measure, id,
         'withdrawn', 'nhầm người'
       from evidence where id = $2`,
      [newId(), evidenceId],
    );
  }

  it('comes out the same after later evidence, corrections, changes of the register and new criteria', async () => {
    const first = await signsIn(1);
    await universalization.checkPerson(sen.id);
    await signsIn(2);
    await universalization.checkPerson(sen.id);
    await withdrawn(first);
    await universalization.continueFullPass(await universalization.startFullPass('2026-11-22'));
    await world.database.query(`update person set birth_date = '2015-01-01' where id = $1`, [sen.id]);
    await universalization.checkPerson(sen.id);
    await world.database.query(
      `insert into criteria_set (id, target_group, version, title, document, in_force_from)
       select $1, target_group, 99, title, '{"key": "tuoi", "kind": "age-between", "from": 60}', '2026-11-01'
       from criteria_set where target_group = 'resident' order by version limit 1`,
      [newId()],
    );
    await universalization.checkPerson(sen.id);
    const ids = await universalization.sampleDecisions(100);
    expect(ids.length).toBeGreaterThanOrEqual(4);
    for (const id of ids) expect(await universalization.replay(id)).toMatchObject({ same: true });
  });

  it('comes out different when a decision was tampered with', async () => {
    const [id = ''] = await universalization.sampleDecisions(1);
    const { storedFindings } = await universalization.replay(id);
    const forged = newId();
    await world.database.query(
      `insert into decision (id, person_id, commune_id, criteria_set_id, target_group, outcome, findings, inputs_hash,
         as_of, birth_date, birth_precision, evidence_position, turned)
       select $2, person_id, commune_id, criteria_set_id, target_group, 'met',
         replace(findings::text, 'not-met', 'met')::json, inputs_hash, as_of, birth_date, birth_precision,
         evidence_position, true
       from decision where id = $1`,
      [id, forged],
    );
    expect(storedFindings).toContain('not-met');
    expect((await universalization.replay(forged)).same).toBe(false);
  });

  it('is not there for a decision that is not', async () => {
    await expect(universalization.replay(newId())).rejects.toThrow('decision.not-found');
  });
});
