import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooserOf, createRandom, shuffled } from './random.js';
import { scatteredNumbers } from './scattered-numbers.js';

const numbersOf = (seed: number, name: string): number[] => {
  const random = createRandom(seed, name);
  return Array.from({ length: 20 }, () => random.next());
};

describe('repeatable chance', () => {
  it('repeats itself for the same seed and name, and for no other', () => {
    expect(numbersOf(5, 'names')).toEqual(numbersOf(5, 'names'));
    expect(numbersOf(5, 'names')).not.toEqual(numbersOf(6, 'names'));
    expect(numbersOf(5, 'names')).not.toEqual(numbersOf(5, 'births'));
  });

  it('stays within its bounds and reaches both', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: -50, max: 50 }), (seed, low) => {
        const random = createRandom(seed, 'bounds');
        const drawn = new Set(Array.from({ length: 300 }, () => random.between(low, low + 3)));

        expect([...drawn].sort((a, b) => a - b)).toEqual([low, low + 1, low + 2, low + 3]);
      }),
      { numRuns: 50 },
    );
  });

  it('chooses by weight', () => {
    const random = createRandom(1, 'choice');
    const choose = chooserOf([
      ['often', 3],
      ['seldom', 1],
    ]);
    const often = Array.from({ length: 4_000 }, () => choose(random)).filter((value) => value === 'often');

    expect(often.length).toBeGreaterThan(2_850);
    expect(often.length).toBeLessThan(3_150);
    expect(() => chooserOf([])).toThrow(RangeError);
  });

  it('shuffles without losing or doubling anything', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const mixed = shuffled(createRandom(3, 'order'), items);

    expect(mixed).not.toEqual(items);
    expect([...mixed].sort((a, b) => a - b)).toEqual(items);
  });

  it('scatters each number once and then says that none is left', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        const next = scatteredNumbers(createRandom(seed, 'tails'), 10_000);
        const given = Array.from({ length: 10_000 }, next);

        expect(new Set(given).size).toBe(10_000);
        expect(given.every((number) => number >= 0 && number < 10_000)).toBe(true);
        expect(next).toThrow(RangeError);
      }),
      { numRuns: 20 },
    );
  });
});
