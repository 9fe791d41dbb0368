import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BACKOFF, waitBefore } from './backoff.rule.js';

const anyRandom = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the wait before the next attempt', () => {
  it('grows twofold with each attempt, up to a quarter of an hour', () => {
    const most = [1, 2, 3, 8, 100].map((attempt) => waitBefore(attempt, 1));
    expect(most).toEqual([10_000, 20_000, 40_000, 900_000, 900_000]);
  });

  it('is spread over its whole width, so that thousands do not come back together', () => {
    expect([0.25, 0.5, 0.75].map((random) => waitBefore(4, random))).toEqual([20_000, 40_000, 60_000]);
  });

  it('keeps to what the gateway asks for, as far as the cap', () => {
    expect(waitBefore(1, 0, BACKOFF, 30_000)).toBe(30_000);
    expect(waitBefore(1, 0, BACKOFF, 86_400_000)).toBe(900_000);
  });

  it('is never less than a second and never more than the cap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), anyRandom, fc.nat(), (attempt, random, asked) => {
        const wait = waitBefore(attempt, random, BACKOFF, asked);
        expect(wait).toBeGreaterThanOrEqual(BACKOFF.leastMs);
        expect(wait).toBeLessThanOrEqual(BACKOFF.capMs);
      }),
    );
  });
});
