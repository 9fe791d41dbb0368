import { describe, expect, it } from '@jest/globals';
import { pauseBefore } from './pace.rule.js';

describe('the pace of a pass', () => {
  it('lets a pass without a limit go on at once', () => {
    expect(pauseBefore(10_000, 1, null)).toBe(0);
  });

  it('waits as long as the people checked should have taken', () => {
    expect(pauseBefore(500, 200, 1000)).toBe(300);
    expect(pauseBefore(500, 900, 1000)).toBe(0);
  });
});
