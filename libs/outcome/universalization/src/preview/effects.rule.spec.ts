import { describe, expect, it } from '@jest/globals';
import { addEffects, type Effects, NO_EFFECTS } from './effects.rule.js';

const few: Effects = {
  counts: { gain: 2, lose: 1, stayMet: 0, stayNotMet: 4 },
  cannotTell: 3,
  byHamlet: { h1: { gain: 2, lose: 1, stayMet: 0, stayNotMet: 4 } },
  byGroup: { resident: { gain: 2, lose: 1, stayMet: 0, stayNotMet: 4 } },
  samples: { gain: ['a', 'b'], lose: ['c'] },
};

describe('the effects that a preview has counted', () => {
  it('begin with nothing', () => {
    expect(addEffects(NO_EFFECTS, few, 5)).toMatchObject(few);
  });

  it('add up over hamlets and groups, with no more samples than wished', () => {
    const other = { ...few, byHamlet: { h2: few.counts }, samples: { gain: ['d', 'e'] } };
    expect(addEffects(few, other, 3)).toEqual({
      counts: { gain: 4, lose: 2, stayMet: 0, stayNotMet: 8 },
      cannotTell: 6,
      byHamlet: { h1: few.counts, h2: few.counts },
      byGroup: { resident: { gain: 4, lose: 2, stayMet: 0, stayNotMet: 8 } },
      samples: { gain: ['a', 'b', 'd'], lose: ['c'], stayMet: [], stayNotMet: [] },
    });
  });
});
