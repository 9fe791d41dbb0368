import { describe, expect, it } from '@jest/globals';
import { weighLosses } from './losses.rule.js';

describe('what a draft takes away', () => {
  it.each([
    ['nobody meets now', 0, 0, 'none', 0],
    ['nobody loses', 0, 500, 'none', 0],
    ['just under a tenth loses', 99, 901, 'none', 10],
    ['a tenth loses', 100, 900, 'held', 10],
    ['just under a half loses', 499, 501, 'held', 50],
    ['a half loses', 1, 1, 'grave', 50],
    ['all lose', 3, 0, 'grave', 100],
  ] as const)('when %s', (_, lose, stayMet, weight, percent) => {
    expect(weighLosses({ lose, stayMet })).toEqual({ losing: lose, percent, weight });
  });
});
