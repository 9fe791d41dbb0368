import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hamletSizes } from './hamlet-sizes.js';
import { createRandom } from './random.js';

describe('hamlet sizes', () => {
  it('add up to the whole population and are never negative', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: 1, max: 200_000 }),
        fc.integer({ min: 1, max: 60 }),
        (seed, size, count) => {
          const sizes = hamletSizes(createRandom(seed, 'hamlets'), size, count);

          expect(sizes).toHaveLength(count);
          expect(sizes.reduce((sum, part) => sum + part, 0)).toBe(size);
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('lie between 600 and 1,700 for 30,000 people in 29 hamlets, whatever the seed', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        const sizes = hamletSizes(createRandom(seed, 'hamlets'), 30_000, 29);

        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(600);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(1_700);
      }),
    );
  });
});
