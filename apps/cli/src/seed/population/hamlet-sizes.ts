import { shuffled, type Random } from './random.js';

/**
 * Shares `size` people out over `count` hamlets: many smaller ones, a few large ones, the largest some 2.4 times the
 * smallest (with 30,000 people in 29 hamlets: about 700 to 1,700). The parts add up to `size` exactly.
 */
export function hamletSizes(random: Random, size: number, count: number): number[] {
  // One weight from each of `count` equal strips keeps the mean, and so the bounds, steady whatever the seed.
  const weights = Array.from({ length: count }, (_, strip) => {
    const position = (strip + random.next()) / count;
    return 0.62 + 0.83 * position * position;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let placed = 0;
  return shuffled(random, weights).map((weight, index) => {
    weighed += weight;
    // The sum in another order may differ in its last bits, hence the whole rest for the last hamlet.
    const upTo = index === count - 1 ? size : Math.round((weighed / total) * size);
    const part = upTo - placed;
    placed = upTo;
    return part;
  });
}
