import { describe, expect, it } from '@jest/globals';
import { gaitOf, pauseBefore } from './pace.rule.js';

describe('the pace of a pass', () => {
  it('lets a pass without a limit go on at once', () => {
    expect(pauseBefore(10_000, 1, null)).toBe(0);
  });

  it('waits as long as the people checked should have taken', () => {
    expect(pauseBefore(500, 200, 1000)).toBe(300);
    expect(pauseBefore(500, 900, 1000)).toBe(0);
  });

  it('takes small steps, and rests as long as each took, while people wait for a check of their own', () => {
    expect(gaitOf(5000, false)).toEqual({ batchSize: 5000, rest: 0 });
    expect(gaitOf(5000, true)).toEqual({ batchSize: 1000, rest: 1 });
    expect(gaitOf(200, true).batchSize).toBe(200);
  });
});
