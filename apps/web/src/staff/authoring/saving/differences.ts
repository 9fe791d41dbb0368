import type { Block } from '@hvs/contracts';

/** Whose text is taken where two differ; `both` only where blocks stand beside each other. */
export type Choice = 'mine' | 'theirs' | 'both';

/** One place where two versions of a part differ. */
export interface Difference {
  /** Unique within the comparison. */
  key: string;
  /** The field of the part, e.g. `title` or `blocks`. */
  field: string;
  /** Lists of blocks where the field holds blocks, else the field's value. */
  mine: unknown;
  theirs: unknown;
  areBlocks: boolean;
  /** Only one of the two changed this since they parted; it is proposed. */
  proposal: Choice | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** A stretch that is the same in both, or what stands in its place in each. */
export type Stretch<Item> = { same: Item[] } | { mine: Item[]; theirs: Item[] };

const BLOCK_FIELDS = ['blocks', 'easyRead'];

const asText = (value: unknown): string => JSON.stringify(value) ?? '';

export const isSame = (left: unknown, right: unknown): boolean => asText(sorted(left)) === asText(sorted(right));

/** The order in which fields were written says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    fields.sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)]),
  );
}

/** Where the two lists go together and where they part (longest common subsequence). */
export function stretchesOf<Item>(mine: readonly Item[], theirs: readonly Item[]): Stretch<Item>[] {
  const left = mine.map((item) => asText(sorted(item)));
  const right = theirs.map((item) => asText(sorted(item)));
  const lengths = commonLengths(left, right);
  const stretches: Stretch<Item>[] = [];
  let [at, other] = [0, 0];
  while (at < left.length || other < right.length) {
    if (at < left.length && left[at] === right[other]) {
      addSame(stretches, mine[at] as Item);
      at += 1;
      other += 1;
    } else if (
      other >= right.length ||
      (at < left.length && lengthAt(lengths, at + 1, other) >= lengthAt(lengths, at, other + 1))
    ) {
      partedAtEnd(stretches).mine.push(mine[at] as Item);
      at += 1;
    } else {
      partedAtEnd(stretches).theirs.push(theirs[other] as Item);
      other += 1;
    }
  }
  return stretches;
}

const lengthAt = (lengths: readonly number[][], row: number, column: number): number => lengths[row]?.[column] ?? 0;

/** Entry [i][j]: how much `left` from i on and `right` from j on have in common. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = right.length - 1; j >= 0; j -= 1) {
      row[j] =
        left[i] === right[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function addSame<Item>(stretches: Stretch<Item>[], item: Item): void {
  const last = stretches.at(-1);
  if (last && 'same' in last) last.same.push(item);
  else stretches.push({ same: [item] });
}

function partedAtEnd<Item>(stretches: Stretch<Item>[]): { mine: Item[]; theirs: Item[] } {
  const last = stretches.at(-1);
  if (last && 'mine' in last) return last;
  const parted = { mine: [], theirs: [] };
  stretches.push(parted);
  return parted;
}

const blocksIn = (value: unknown): Block[] => (Array.isArray(value) ? (value as Block[]) : []);

const fieldsOf = (...versions: Fields[]): string[] => [...new Set(versions.flatMap((version) => Object.keys(version)))];

/** Every place where two versions of a part differ, with a proposal where `base`, which both began with, tells. */
export function differencesOf(base: Fields, mine: Fields, theirs: Fields): Difference[] {
  return fieldsOf(mine, theirs).flatMap((field): Difference[] => {
    if (isSame(mine[field], theirs[field])) return [];
    if (BLOCK_FIELDS.includes(field)) return blockDifferences(field, base, mine, theirs);
    const proposal = isSame(mine[field], base[field]) ? 'theirs' : isSame(theirs[field], base[field]) ? 'mine' : null;
    return [{ key: field, field, mine: mine[field], theirs: theirs[field], areBlocks: false, proposal }];
  });
}

function blockDifferences(field: string, base: Fields, mine: Fields, theirs: Fields): Difference[] {
  const known = new Set(blocksIn(base[field]).map((block) => asText(sorted(block))));
  const isOld = (blocks: readonly Block[]): boolean => blocks.every((block) => known.has(asText(sorted(block))));
  return stretchesOf(blocksIn(mine[field]), blocksIn(theirs[field])).flatMap((stretch, index): Difference[] => {
    if ('same' in stretch) return [];
    const [mineIsOld, theirsIsOld] = [isOld(stretch.mine), isOld(stretch.theirs)];
    const proposal = mineIsOld === theirsIsOld ? null : mineIsOld ? 'theirs' : 'mine';
    return [{ key: `${field}-${index}`, field, ...stretch, areBlocks: true, proposal }];
  });
}

/** One version made of both, by the choice for each difference; where none was made, mine stands. */
export function mergedOf<Content extends object>(
  mine: Content,
  theirs: Content,
  choices: Readonly<Record<string, Choice>>,
): Content {
  const [left, right] = [mine as Fields, theirs as Fields];
  const merged: Record<string, unknown> = {};
  for (const field of fieldsOf(left, right)) {
    const value = BLOCK_FIELDS.includes(field)
      ? mergedBlocks(field, left, right, choices)
      : choices[field] === 'theirs'
        ? right[field]
        : left[field];
    if (value !== undefined) merged[field] = value;
  }
  return merged as Content;
}

function mergedBlocks(field: string, mine: Fields, theirs: Fields, choices: Readonly<Record<string, Choice>>): unknown {
  if (isSame(mine[field], theirs[field])) return mine[field];
  const blocks = stretchesOf(blocksIn(mine[field]), blocksIn(theirs[field])).flatMap((stretch, index) => {
    if ('same' in stretch) return stretch.same;
    const choice = choices[`${field}-${index}`];
    if (choice === 'theirs') return stretch.theirs;
    return choice === 'both' ? [...stretch.mine, ...stretch.theirs] : stretch.mine;
  });
  return blocks.length > 0 || Array.isArray(mine[field]) ? blocks : undefined;
}
