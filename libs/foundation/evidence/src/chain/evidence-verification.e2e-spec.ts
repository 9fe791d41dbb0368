import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HASH_OF_ROW, OwnLedger, rework } from './spec-support/own-ledger.js';

let ledger: OwnLedger;

beforeAll(async () => {
  ledger = await OwnLedger.open();
});
afterAll(() => ledger.close());

describe('verify finds', () => {
  it('a changed row, and that row alone', async () => {
    const { personId, ids } = await ledger.chainOf(4);
    await ledger.tamper(`update evidence set value = '{"course":"an-toan","scorePercent":100,"supervised":true}'
      where id = '${ids[1]}'`);
    expect(await ledger.faultsOf(personId)).toEqual([['changed', ids[1]]]);
  });

  it.each(['provenance', 'source_key', 'subject', 'kind'])('a change of %s', async (column) => {
    const { personId, ids } = await ledger.chainOf(2);
    await ledger.tamper(`update evidence set ${column} = 'x' where id = '${ids[0]}'`);
    expect(await ledger.faultsOf(personId)).toEqual([['changed', ids[0]]]);
  });

  it('a moment shifted by a microsecond', async () => {
    const { personId, ids } = await ledger.chainOf(1);
    await ledger.tamper(
      `update evidence set occurred_at = occurred_at + interval '1 microsecond' where id = '${ids[0]}'`,
    );
    expect(await ledger.faultsOf(personId)).toEqual([['changed', ids[0]]]);
  });

  it('a missing row, by the row after it', async () => {
    const { personId, ids } = await ledger.chainOf(4);
    await ledger.tamper(`delete from evidence where id = '${ids[1]}'`);
    expect(await ledger.faultsOf(personId)).toEqual([['missing', ids[2]]]);
  });

  it('a row put in between, even with a hash that fits it', async () => {
    const { personId, ids } = await ledger.chainOf(3);
    await ledger.tamper(
      `insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, subject,
        position, previous_hash, hash)
       select 'ffffffff-0000-4000-8000-000000000000', person_id, commune_id, kind, value, provenance, 'forged',
         occurred_at, subject, position, previous_hash, hash from evidence where id = '${ids[1]}'`,
      `update evidence e set hash = ${HASH_OF_ROW} where source_key = 'forged'`,
    );
    expect(await ledger.faultsOf(personId)).toEqual([
      ['inserted', 'ffffffff-0000-4000-8000-000000000000'],
      ['inserted', ids[2]],
    ]);
  });

  it('a cut tail, by the head', async () => {
    const { personId, ids } = await ledger.chainOf(3);
    await ledger.tamper(`delete from evidence where id = '${ids[2]}'`);
    expect(await ledger.faultsOf(personId)).toEqual([['tail-cut', ids[1]]]);
  });

  it('that all rows of somebody are gone', async () => {
    const { personId } = await ledger.chainOf(2);
    await ledger.tamper(`delete from evidence where person_id = '${personId}'`);
    expect(await ledger.faultsOf(personId)).toEqual([['tail-cut', null]]);
  });

  it('a head that does not fit', async () => {
    const { personId, ids } = await ledger.chainOf(2);
    await ledger.tamper(`update evidence_head set hash = '\\x00' where person_id = '${personId}'`);
    expect(await ledger.faultsOf(personId)).toEqual([['head-differs', ids[1]]]);
  });

  it('rows without a head', async () => {
    const { personId, ids } = await ledger.chainOf(2);
    await ledger.tamper(`delete from evidence_head where person_id = '${personId}'`);
    expect(await ledger.faultsOf(personId)).toEqual([['head-differs', ids[1]]]);
  });

  it('by the seal alone, a forger who worked out the whole chain anew', async () => {
    const { personId, ids } = await ledger.chainOf(3);
    await ledger.seals.seal();
    await ledger.tamper(`update evidence set measure = 100 where id = '${ids[0]}'`, rework(personId));
    expect(await ledger.faultsOf(personId)).toEqual([['seal-broken', ids[2]]]);
  });

  it('by the seal alone, a tail that was cut together with the head', async () => {
    const { personId, ids } = await ledger.chainOf(3);
    await ledger.seals.seal();
    await ledger.tamper(`delete from evidence where id = '${ids[2]}'`, rework(personId));
    expect(await ledger.faultsOf(personId)).toEqual([['seal-broken', null]]);
  });

  it('all of it when everybody is checked, and nothing in people who were left alone', async () => {
    const { personId, ids } = await ledger.chainOf(2);
    await ledger.passed(personId, 'quiz:more');
    await ledger.tamper(`update evidence set measure = 1 where id = '${ids[0]}'`);
    const report = await ledger.verification.verify();
    expect(report.faults.filter((fault) => fault.personId === personId)).toMatchObject([{ sort: 'changed' }]);
    expect(report.people).toBeGreaterThan(10);
    expect(report.rows).toBeGreaterThan(report.people);
  });
});

describe('seals', () => {
  it('are made once for each end, and again when the chain has grown', async () => {
    const { personId } = await ledger.chainOf(2);
    await ledger.seals.seal();
    expect(await ledger.seals.seal()).toBe(0);
    await ledger.passed(personId, 'quiz:more');
    expect(await ledger.seals.seal()).toBe(1);
    const report = await ledger.verification.verify({ personId });
    expect(report).toMatchObject({ people: 1, rows: 3, seals: 2, faultCount: 0 });
  });
});
