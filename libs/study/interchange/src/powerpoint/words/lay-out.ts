import { brokenIntoRows, lettersOf, type SetLetter } from './rows.js';
import type { Paragraph } from './paragraphs.js';

/** A line of text. `base` is the height of its base line below the top of the text. Points. */
export interface SetLine {
  letters: SetLetter[];
  base: number;
}

export interface SetText {
  lines: SetLine[];
  height: number;
  width: number;
}

/** Of the size: from line to line, and from the top of a line to its base. */
const LINE = 1.2;
const BASE = 0.94;

/** Sets paragraphs in a column of a width, all sizes times `scale`. Without `wraps` a line is as long as its words. */
export function layOut(paragraphs: readonly Paragraph[], width: number, scale: number, wraps: boolean): SetText {
  const lines: SetLine[] = [];
  let top = 0;
  paragraphs.forEach((paragraph, index) => {
    if (index > 0) top += paragraph.before * scale;
    for (const letters of linesOf(paragraph, wraps ? width : Infinity, scale)) {
      const size = Math.max(...letters.map(({ style }) => style.size), letters.length === 0 ? paragraph.empty.size : 1);
      const height = 'points' in paragraph.line ? paragraph.line.points : size * LINE * paragraph.line.share;
      lines.push({ letters, base: top + height * scale - size * scale * (LINE - BASE) });
      top += height * scale;
    }
    top += paragraph.after * scale;
  });
  return { lines, height: top, width: Math.max(0, ...lines.map(({ letters }) => endOf(letters))) };
}

const endOf = (letters: readonly SetLetter[]): number => {
  const last = letters.findLast(({ letter }) => letter !== ' ');
  return last ? last.x + last.advance : 0;
};

function linesOf(paragraph: Paragraph, width: number, scale: number): SetLetter[][] {
  const margin = paragraph.margin * scale;
  const first = Math.max(0, margin + paragraph.indent * scale);
  const bullet = paragraph.bullet ? lettersOf(paragraph.bullet, scale) : [];
  const afterBullet = bullet.reduce((sum, { advance }) => sum + advance, first) + (bullet.length > 0 ? 3 * scale : 0);
  const begin = bullet.length > 0 ? Math.max(margin, afterBullet) : first;
  const letters = paragraph.runs.flatMap((run) => lettersOf(run, scale));
  const rows = brokenIntoRows(letters, { first: width - begin, others: width - margin });
  return rows.map(({ letters: own, last }, index) => {
    const from = index === 0 ? begin : margin;
    const set = aligned(own, {
      from,
      room: width - from,
      align: last && paragraph.align === 'both' ? 'left' : paragraph.align,
    });
    return index === 0 ? [...inRow(bullet, first + shiftOf(set, from, paragraph.align)), ...set] : set;
  });
}

/** A bullet goes along with words in the middle or at the right. */
const shiftOf = (set: readonly SetLetter[], from: number, align: Paragraph['align']): number =>
  align === 'middle' || align === 'right' ? (set[0]?.x ?? from) - from : 0;

function inRow(letters: readonly SetLetter[], from: number, gap = 0): SetLetter[] {
  let x = from;
  return letters.map((letter) => {
    const set = { ...letter, x };
    x += letter.advance + (letter.letter === ' ' ? gap : 0);
    return set;
  });
}

function aligned(
  letters: readonly SetLetter[],
  { from, room, align }: { from: number; room: number; align: Paragraph['align'] },
): SetLetter[] {
  const end = letters.findLastIndex(({ letter }) => letter !== ' ') + 1;
  const seen = letters.slice(0, end);
  const free = Number.isFinite(room) ? Math.max(0, room - seen.reduce((sum, { advance }) => sum + advance, 0)) : 0;
  const gaps = seen.filter(({ letter }) => letter === ' ').length;
  if (align === 'both') return inRow(seen, from, gaps > 0 ? free / gaps : 0);
  return inRow(seen, from + (align === 'middle' ? free / 2 : align === 'right' ? free : 0));
}
