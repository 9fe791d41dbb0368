/** The number that each level has reached. */
export type Numbering = number[];

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const MOST = 399;

function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
}

const letters = (number: number): string =>
  String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);

/**
 * The next number of a level, written as `buAutoNum` wants it (ECMA-376, part 1, clause 20.1.10.61); none for a paragraph
 * that is not numbered, which ends the row of its level. Levels further in begin anew.
 */
export function numberOf(
  numbering: Numbering,
  level: number,
  attributes: Readonly<Record<string, string>> | undefined,
): string | undefined {
  numbering.length = Math.min(numbering.length, level + 1);
  if (!attributes) {
    numbering[level] = 0;
    return undefined;
  }
  const begin = Math.max(1, Number(attributes.startAt ?? 1) || 1);
  const number = Math.min(MOST, numbering[level] ? numbering[level] + 1 : begin);
  numbering[level] = number;
  return written(number, attributes.type ?? 'arabicPeriod');
}

function written(number: number, type: string): string {
  const plain = type.startsWith('roman') ? roman(number) : type.startsWith('alpha') ? letters(number) : String(number);
  const cased = /Lc/.test(type) ? plain.toLowerCase() : plain.toUpperCase();
  if (type.endsWith('ParenBoth')) return `(${cased})`;
  if (type.endsWith('ParenR')) return `${cased})`;
  return type.endsWith('Plain') ? cased : `${cased}.`;
}
