import { type Glyph, glyphOf, standInFor } from './fonts.js';
import type { Run, RunStyle } from './text-style.js';

/** A letter in its place. Points; `size` is that of the face that stands in. */
export interface SetLetter {
  glyph: Glyph | undefined;
  letter: string;
  x: number;
  advance: number;
  size: number;
  style: RunStyle;
}

/** The letters of a run in the face that stands in, not yet in their place. */
export function lettersOf({ text, style }: Run, scale: number): SetLetter[] {
  const { family, size: share } = standInFor(style.typeface);
  const small = style.rise === 0 ? 1 : 0.66;
  const size = style.size * share * small * scale;
  return [...text].map((letter) => {
    const glyph = letter === '\n' ? undefined : glyphOf(letter === '\u00a0' ? ' ' : letter, family, style);
    return { glyph, letter, x: 0, advance: letter === '\n' ? 0 : ((glyph?.advance ?? 700) / 1000) * size, size, style };
  });
}

type Word = SetLetter[];

/** Letters that stay together; a space ends its word, as it may hang over the edge. */
function wordsOf(letters: readonly SetLetter[]): Word[] {
  const words: Word[] = [];
  let word: Word = [];
  for (const letter of letters) {
    word.push(letter);
    if (letter.letter !== ' ' && letter.letter !== '\n') continue;
    words.push(word);
    word = [];
  }
  return word.length > 0 ? [...words, word] : words;
}

const widthOf = (word: Word): number =>
  word.reduce((sum, { advance, letter }) => (letter === ' ' ? sum : sum + advance), 0);

/** What stands in one line. */
export interface Row {
  letters: SetLetter[];
  /** Nothing of the paragraph follows, or it was broken by its author. */
  last: boolean;
}

/** Fills line after line; the room of the first one and of the others in points. */
export function brokenIntoRows(letters: readonly SetLetter[], room: { first: number; others: number }): Row[] {
  const rows: Row[] = [{ letters: [], last: true }];
  let filled = 0;
  const next = (last: boolean) => {
    const row = rows.at(-1);
    if (row) row.last = last;
    rows.push({ letters: [], last: true });
    filled = 0;
  };
  const isFull = (more: number) => filled > 0 && filled + more > (rows.length === 1 ? room.first : room.others) + 0.01;
  for (const word of wordsOf(letters)) {
    if (isFull(widthOf(word))) next(false);
    for (const letter of word) {
      // A word longer than a line, such as an address, is cut where the line ends
      if (letter.letter !== ' ' && isFull(letter.advance)) next(false);
      if (letter.letter === '\n') next(true);
      else rows.at(-1)?.letters.push(letter);
      filled += letter.advance;
    }
  }
  return rows;
}
