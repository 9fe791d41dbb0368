import { describe, expect, it } from '@jest/globals';
import { chainEnd, evidenceInEffect, type LedgerRow } from './evidence-in-effect.rule.js';

function row(id: string, position: number, correction: Partial<LedgerRow> = {}): LedgerRow {
  return {
    id,
    kind: 'vneid-sign-in',
    value: { accountLevel: 2, authenticationLevel: 2 },
    subject: '',
    measure: 2,
    provenance: 'vneid',
    occurredAt: new Date(0),
    position,
    correctsId: null,
    correction: null,
    ...correction,
  } as LedgerRow;
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('evidence in effect', () => {
  const chain = [
    row('first', 1),
    row('better', 2, { correctsId: 'first', correction: 'superseded' }),
    row('away', 3, { correctsId: 'better', correction: 'withdrawn' }),
    row('other', 4),
  ];

  it('leaves out what was superseded, what was withdrawn, and the withdrawal itself', () => {
    expect(idsOf(evidenceInEffect(chain))).toEqual(['other']);
  });

  it('is what it was when the chain was shorter', () => {
    expect(idsOf(evidenceInEffect(chain, 1))).toEqual(['first']);
    expect(idsOf(evidenceInEffect(chain, 2))).toEqual(['better']);
    expect(idsOf(evidenceInEffect(chain, 3))).toEqual([]);
  });

  it('ends where the chain ends', () => {
    expect(chainEnd(chain)).toBe(4);
    expect(chainEnd([])).toBe(0);
  });
});
