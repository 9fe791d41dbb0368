/** A stream of repeatable chance. Two streams made from the same seed and name give the same numbers on every machine. */
export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean;
}

/** Pairs of a value and its weight. Weights are positive and need not add up to anything. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/**
 * Makes the stream `name` of a seed. Each concern (households, names, numbers) draws from a stream of its own, so that
 * a change to one does not shuffle the others.
 *
 * The generator is sfc32 ("small fast counter", 128 bits of state); it uses 32-bit whole-number arithmetic only, which is
 * why the result does not depend on the machine. It is no source of secrets.
 */
export function createRandom(seed: number, name: string): Random {
  const next = smallFastCounter(stateFrom(seed, name));
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
  };
}

/** Prepares a weighted choice once, so that each draw costs one pass over a short list. */
export function chooserOf<T>(choices: Weighted<T>): (random: Random) => T {
  const last = choices.at(-1);
  if (last === undefined) {
    throw new RangeError('A weighted choice needs at least one value.');
  }
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let rest = random.next() * total;
    for (const [value, weight] of choices) {
      rest -= weight;
      if (rest < 0) {
        return value;
      }
    }
    return last[0];
  };
}

/** A new array with the same items in a random order (Fisher-Yates). */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items.reduce<T[]>((mixed, item, position) => {
    const target = random.between(0, position);
    mixed.push(item);
    [mixed[position], mixed[target]] = [mixed[target] as T, mixed[position] as T];
    return mixed;
  }, []);
}

type State = [a: number, b: number, c: number, counter: number];

function stateFrom(seed: number, name: string): State {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  // The upper half of large seeds would be lost in 32 bits, so it goes into a word of its own.
  return [hash | 0, seed | 0, Math.floor(seed / 0x1_0000_0000) | 0, 1];
}

function smallFastCounter(state: State): () => number {
  let [a, b, c, counter] = state;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  // The first rounds still show the seed; seeds that differ in one bit need these to part.
  for (let round = 0; round < 16; round += 1) {
    next();
  }
  return next;
}
