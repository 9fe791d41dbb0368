import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effective, type LinkedEvidence, upTo } from './effective-evidence.rule.js';

const row = (
  position: number,
  correctsPosition?: number,
  correction: LinkedEvidence['correction'] = 'withdrawn',
): LinkedEvidence => ({
  id: `row-${position}`,
  position,
  correctsId: correctsPosition === undefined ? null : `row-${correctsPosition}`,
  correction: correctsPosition === undefined ? null : correction,
});

const ids = (rows: readonly LinkedEvidence[]) => rows.map(({ id }) => id);

/** Chains as the ledger allows them: a correction names an earlier row. */
const chain = fc
  .array(fc.record({ back: fc.option(fc.nat({ max: 5 })), correction: fc.constantFrom('superseded', 'withdrawn') }))
  .map((links) =>
    links.map(({ back, correction }, index) => {
      const target = index - (back ?? 0);
      return back !== null && target >= 1 && back > 0 ? row(index + 1, target, correction) : row(index + 1);
    }),
  );

describe('evidence in effect', () => {
  it('is all of it while nothing is corrected', () => {
    expect(ids(effective([row(1), row(2)]))).toEqual(['row-1', 'row-2']);
  });

  it('leaves out what was withdrawn, and the withdrawal', () => {
    expect(ids(effective([row(1), row(2), row(3, 1)]))).toEqual(['row-2']);
  });

  it('has the row that supersedes in place of the one that was superseded', () => {
    expect(ids(effective([row(1), row(2, 1, 'superseded')]))).toEqual(['row-2']);
    expect(ids(effective([row(1), row(2, 1, 'superseded'), row(3, 2)]))).toEqual([]);
  });

  it('is what it was then when the chain is cut at a place', () => {
    const rows = [row(1), row(2), row(3, 1)];
    expect(ids(effective(upTo(rows, 2)))).toEqual(['row-1', 'row-2']);
  });

  it('does not hang on the order of the rows', () => {
    fc.assert(
      fc.property(chain, (rows) => {
        expect(new Set(ids(effective([...rows].reverse())))).toEqual(new Set(ids(effective(rows))));
      }),
    );
  });

  it('is never lost by further rows that correct nothing', () => {
    fc.assert(
      fc.property(chain, fc.nat({ max: 4 }), (rows, more) => {
        const further = Array.from({ length: more }, (_, index) => row(rows.length + 1 + index));
        const after = new Set(ids(effective([...rows, ...further])));
        for (const id of ids(effective(rows))) expect(after.has(id)).toBe(true);
      }),
    );
  });

  it('changes by a correction in the row that it corrects, and in no other', () => {
    fc.assert(
      fc.property(
        chain.filter((rows) => effective(rows).length > 0),
        (rows) => {
          const [victim] = effective(rows);
          const after = ids(effective([...rows, row(rows.length + 1, victim?.position)]));
          expect(after).toEqual(ids(effective(rows)).filter((id) => id !== victim?.id));
        },
      ),
    );
  });
});
