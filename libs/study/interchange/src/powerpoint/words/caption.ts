import type { Sheet } from '../sheet.js';
import { wordsDrawn } from './draw-words.js';
import type { RunStyle } from './text-style.js';

const QUIET: RunStyle = {
  size: 16,
  bold: false,
  italic: false,
  underlined: false,
  struck: false,
  capitals: false,
  colour: { hex: '495057', alpha: 1 },
  typeface: 'Be Vietnam Pro',
  rise: 0,
};

/** Our own words in the middle of a box from 0 0 on. Points. */
export function captionDrawn(sheet: Sheet, text: string, { width, height }: { width: number; height: number }): string {
  const properties = [{ name: 'bodyPr', attributes: { anchor: 'ctr' }, children: [], text: '', content: [] }];
  const paragraph = {
    runs: [{ text: text.slice(0, 200), style: QUIET }],
    align: 'middle' as const,
    margin: 0,
    indent: 0,
    line: { share: 1 },
    before: 0,
    after: 0,
    bullet: undefined,
    empty: QUIET,
  };
  return wordsDrawn(sheet, { paragraphs: [paragraph], properties, width, height });
}
