import type { Random } from './random.js';

/**
 * Hands out each of the numbers 0 to `count - 1` once, in an order that looks drawn by lot but needs no memory of what is
 * taken: start anywhere, go on by a step that shares no factor with `count`, a power of ten.
 *
 * @throws RangeError when all numbers are gone.
 */
export function scatteredNumbers(random: Random, count: 10_000 | 1_000_000): () => number {
  const start = random.between(0, count - 1);
  const step = random.between(0, count / 10 - 1) * 10 + ([1, 3, 7, 9][random.between(0, 3)] ?? 1);
  let given = 0;
  return () => {
    if (given === count) {
      throw new RangeError(`All ${count} numbers have been given out.`);
    }
    const number = (start + given * step) % count;
    given += 1;
    return number;
  };
}
