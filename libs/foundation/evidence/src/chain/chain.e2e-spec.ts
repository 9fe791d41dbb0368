import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OwnLedger } from './spec-support/own-ledger.js';

let ledger: OwnLedger;

beforeAll(async () => {
  ledger = await OwnLedger.open();
});
afterAll(() => ledger.close());

describe('the chain of a person', () => {
  it('counts from one without a gap and holds the hash of the row before', async () => {
    const { personId } = await ledger.chainOf(3);
    const { rows } = await ledger.owner.query(
      'select position, previous_hash, hash from evidence where person_id = $1 order by position',
      [personId],
    );
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(rows[0].previous_hash).toBeNull();
    expect(rows[1].previous_hash).toEqual(rows[0].hash);
    expect(rows[2].previous_hash).toEqual(rows[1].hash);
    expect(await ledger.faultsOf(personId)).toEqual([]);
  });

  it('swallows the second row of one source and leaves no gap', async () => {
    const personId = await ledger.person();
    const first = await ledger.passed(personId, 'quiz:1');
    expect(await ledger.passed(personId, 'quiz:1')).toEqual({ ...first, isNew: false });
    await ledger.passed(personId, 'quiz:2');
    expect((await ledger.evidence.of(personId)).map(({ position }) => position)).toEqual([1, 2]);
  });

  it('stays whole when many write for one person at once, the same sources among them', async () => {
    const personId = await ledger.person();
    const sources = Array.from({ length: 24 }, (_, index) => `quiz:${index % 16}`);
    await Promise.all(sources.map((source) => ledger.passed(personId, source)));
    const positions = (await ledger.evidence.of(personId)).map(({ position }) => position);
    expect(positions.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
    expect(await ledger.faultsOf(personId)).toEqual([]);
  });

  it('is not touched by a transaction that is rolled back', async () => {
    const { personId } = await ledger.chainOf(1);
    const lost = ledger.database.transaction(async () => {
      await ledger.passed(personId, 'quiz:lost');
      throw new Error('the deed failed');
    });
    await expect(lost).rejects.toThrow('the deed failed');
    await ledger.passed(personId, 'quiz:kept');
    expect(await ledger.faultsOf(personId)).toEqual([]);
  });

  it('does not let the application write heads, change rows or choose places', async () => {
    const { personId } = await ledger.chainOf(1);
    for (const sql of [
      `update evidence_head set position = 7`,
      `insert into evidence_head values (gen_random_uuid(), 0, null)`,
      `delete from evidence_head`,
      `truncate evidence_head`,
      `update evidence set reason = 'x'`,
      `delete from evidence_seal`,
      `update evidence_seal set position = 1`,
    ])
      await expect(ledger.database.query(sql)).rejects.toThrow(/permission denied/);
    await ledger.database.query(
      `insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, subject,
         position, hash) select gen_random_uuid(), $1, $2, 'self-declared', '{}', 'self-declared', 'own', now(), '', 99, ''`,
      [personId, ledger.communeId],
    );
    expect((await ledger.evidence.of(personId)).map(({ position }) => position).toSorted()).toEqual([1, 2]);
    expect(await ledger.faultsOf(personId)).toEqual([]);
  });
});
