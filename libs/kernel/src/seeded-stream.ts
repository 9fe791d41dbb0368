/** Gives the next whole number from 0 up to, not including, `limit` (at most 2^32). */
export type NumberStream = (limit: number) => number;

const SEED = /^[0-9a-f]{32}$/;
const ROUNDS_TO_MIX = 15;
const TWO_TO_32 = 2 ** 32;

/**
 * A stream of evenly spread numbers (Chris Doty-Humphrey's sfc32) from a seed of 32 hexadecimal digits.
 * Numbers that would favour the low end of a range are thrown away, so every order of a list is equally likely.
 */
export function streamOf(seed: string): NumberStream {
  if (!SEED.test(seed)) throw new Error('a seed is 32 hexadecimal digits');
  const next = sfc32(seed);
  for (let round = 0; round < ROUNDS_TO_MIX; round += 1) next();
  return (limit) => {
    const fair = TWO_TO_32 - (TWO_TO_32 % limit);
    let number = next();
    while (number >= fair) number = next();
    return number % limit;
  };
}

/** A new list with the same members in an order taken from the stream (Fisher and Yates). */
export function shuffled<Member>(list: readonly Member[], stream: NumberStream): Member[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = stream(last + 1);
    [order[last], order[pick]] = [order[pick] as Member, order[last] as Member];
  }
  return order;
}

function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [0, 8, 16, 24].map((start) => Number.parseInt(seed.slice(start, start + 8), 16) | 0) as [
    number,
    number,
    number,
    number,
  ];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
}
