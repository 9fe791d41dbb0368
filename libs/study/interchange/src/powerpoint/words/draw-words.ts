import { childOf, type XmlElement } from '../../xml/read-xml.js';
import { REMARKS } from '../remarks.js';
import type { Sheet } from '../sheet.js';
import { points } from '../shapes/boxes.js';
import { fillOf, n } from '../shapes/svg.js';
import { isOurs } from './fonts.js';
import { layOut, type SetLine, type SetText } from './lay-out.js';
import type { SetLetter } from './rows.js';
import type { Paragraph } from './paragraphs.js';

/** A text body with all the `a:bodyPr` that speak of it, nearest first. */
export interface WordsInBox {
  paragraphs: readonly Paragraph[];
  properties: readonly (XmlElement | undefined)[];
  /** Points. */
  width: number;
  height: number;
}

/** How small words become at most so that they fit: where the slide asks for it, and where our letters are wider. */
const SHRINKS = { asked: 0.4, ours: 0.75 };
const STEP = 0.04;
/** A line that hangs over by less is not worth smaller letters. */
const HANGS = 1.03;

/** Draws words into a box from 0 0 on (ECMA-376, part 1, clause 21.1.2.1.1). */
export function wordsDrawn(sheet: Sheet, words: WordsInBox): string {
  const { paragraphs, properties } = words;
  if (paragraphs.every(({ runs }) => runs.every(({ text }) => text.trim() === ''))) return '';
  if (!sheet.allows('letters', lettersIn(paragraphs))) return '';
  const said = (name: string) => properties.map((each) => each?.attributes[name]).find((value) => value !== undefined);
  if (Number(said('numCol') ?? 1) > 1) sheet.remark(REMARKS.columns);
  const upright = said('vert') ?? 'horz';
  if (upright === 'horz') return inBox(sheet, words, said);
  const lying = inBox(sheet, { ...words, width: words.height, height: words.width }, said);
  const turn =
    upright === 'vert270' ? `translate(0 ${n(words.height)}) rotate(-90)` : `translate(${n(words.width)} 0) rotate(90)`;
  return `<g transform="${turn}">${lying}</g>`;
}

/** Counted before they are set, as setting a whole book would take all memory. */
export const lettersIn = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { runs }) => runs.reduce((part, { text }) => part + text.length, sum), 0);

function inBox(sheet: Sheet, words: WordsInBox, said: (name: string) => string | undefined): string {
  const inset = (name: string, usual: number) => points(said(name) ?? String(usual));
  const [left, top] = [inset('lIns', 91_440), inset('tIns', 45_720)];
  const width = Math.max(1, words.width - left - inset('rIns', 91_440));
  const height = Math.max(1, words.height - top - inset('bIns', 45_720));
  const wraps = said('wrap') !== 'none';
  const set = fitted(words, { width, height, wraps });
  const free = height - set.height;
  const anchor = said('anchor');
  const down = top + (anchor === 'ctr' ? free / 2 : anchor === 'b' ? free : 0);
  return set.lines
    .map((line) => lineDrawn(sheet, line, left + (wraps ? 0 : besides(words, width, set)), down))
    .join('');
}

/** Words that do not wrap lie about their box as they are aligned. */
function besides({ paragraphs }: WordsInBox, width: number, set: SetText): number {
  const align = paragraphs[0]?.align;
  const free = width - set.width;
  return align === 'middle' ? free / 2 : align === 'right' ? free : 0;
}

function fitted(
  { paragraphs, properties }: WordsInBox,
  { width, height, wraps }: { width: number; height: number; wraps: boolean },
): SetText {
  if (!wraps) return layOut(paragraphs, layOut(paragraphs, width, 1, false).width, 1, true);
  const asked = properties.map((each) => each && childOf(each, 'normAutofit')).find((each) => each !== undefined);
  const least = asked ? SHRINKS.asked : SHRINKS.ours;
  let scale = Math.min(1, Number.parseFloat(asked?.attributes.fontScale ?? '100000') / 100_000 || 1);
  let set = layOut(paragraphs, width, scale, true);
  while (set.height > height * HANGS && scale - STEP >= least) {
    scale -= STEP;
    set = layOut(paragraphs, width, scale, true);
  }
  return set;
}

/** Draws a line of words whose text begins at a point. */
export function lineDrawn(sheet: Sheet, line: SetLine, left: number, top: number): string {
  return stretchesOf(line.letters)
    .map((letters) => stretchDrawn(sheet, letters, { left, base: top + line.base }))
    .join('');
}

function stretchesOf(letters: readonly SetLetter[]): SetLetter[][] {
  const stretches: SetLetter[][] = [];
  for (const letter of letters) {
    const last = stretches.at(-1);
    if (last?.[0]?.style === letter.style) last.push(letter);
    else stretches.push([letter]);
  }
  return stretches;
}

function stretchDrawn(sheet: Sheet, letters: SetLetter[], at: { left: number; base: number }): string {
  const [first] = letters;
  const last = letters.at(-1);
  if (!first || !last) return '';
  const { style, size } = first;
  if (style.typeface !== '' && !isOurs(style.typeface)) sheet.deck.replacedFonts.add(style.typeface);
  const base = at.base - style.rise * style.size;
  const drawn = letters.map((letter) => letterDrawn(sheet, letter, at.left + letter.x, base)).join('');
  const bar = (height: number) =>
    `<rect x="${n(at.left + first.x)}" y="${n(base - height * size)}" width="${n(last.x + last.advance - first.x)}" height="${n(Math.max(0.5, size * 0.06))}"/>`;
  const bars = `${style.underlined ? bar(-0.1) : ''}${style.struck ? bar(0.3) : ''}`;
  return `<g ${fillOf(style.colour)}>${drawn}${bars}</g>`;
}

function letterDrawn(sheet: Sheet, { glyph, letter, size, advance }: SetLetter, x: number, base: number): string {
  if (!glyph) {
    if (letter.trim() === '' || /[\p{M}\p{Cf}\p{Cc}]/u.test(letter)) return '';
    sheet.remarks.missing(letter);
    return `<rect x="${n(x + size * 0.05)}" y="${n(base - size * 0.7)}" width="${n(advance * 0.8)}" height="${n(size * 0.7)}" fill-opacity=".25"/>`;
  }
  if (glyph.path === '') return '';
  const scale = Math.round(size * 100) / 100_000;
  return `<use href="#${sheet.glyph(glyph)}" transform="matrix(${scale} 0 0 ${-scale} ${n(x)} ${n(base)})"/>`;
}
