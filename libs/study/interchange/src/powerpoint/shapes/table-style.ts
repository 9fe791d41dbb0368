import { childrenOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import { colourOf, type Palette } from '../look/colours.js';
import { type Paint, paintByStyle, paintOf } from '../look/paints.js';
import { type Stroke, strokeOf } from '../look/strokes.js';
import { isOn } from './boxes.js';
import type { WordsOfShape } from '../words/text-style.js';

/** Where a cell stands in its table. Counted from 0. */
export interface CellPlace {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface CellLook {
  paint: Paint | undefined;
  words: WordsOfShape;
  /** Between cells and around the table. */
  line: (side: Side) => Stroke | undefined;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** The looks of a table style that speak of a cell, nearest first (ECMA-376, part 1, clause 20.1.4.2.26). */
function partsOf(style: XmlElement, properties: XmlElement | undefined, { row, column, rows, columns }: CellPlace) {
  const on = (name: string) => isOn(properties?.attributes[name]);
  const body = row - (on('firstRow') ? 1 : 0);
  const names: readonly (readonly [string, string, boolean])[] = [
    ['firstRow', 'firstRow', row === 0],
    ['lastRow', 'lastRow', row === rows - 1],
    ['firstCol', 'firstCol', column === 0],
    ['lastCol', 'lastCol', column === columns - 1],
    ['bandRow', body % 2 === 0 ? 'band1H' : 'band2H', true],
    ['bandCol', column % 2 === 0 ? 'band1V' : 'band2V', true],
  ];
  const wanted = names.flatMap(([asked, name, fits]) => (fits && on(asked) ? [name] : []));
  return [...wanted, 'wholeTbl'].flatMap((name) => elementAt(style, name) ?? []);
}

const LINES: Readonly<Record<Side, (place: CellPlace) => string>> = {
  left: ({ column }) => (column === 0 ? 'left' : 'insideV'),
  right: ({ column, columns }) => (column === columns - 1 ? 'right' : 'insideV'),
  top: ({ row }) => (row === 0 ? 'top' : 'insideH'),
  bottom: ({ row, rows }) => (row === rows - 1 ? 'bottom' : 'insideH'),
};

/** How the style of a table wants a cell to look. */
export function cellLookOf(
  { styles, table }: { styles: XmlElement | undefined; table: XmlElement },
  place: CellPlace,
  palette: Palette,
): CellLook {
  const properties = elementAt(table, 'tblPr');
  const id = elementAt(properties, 'tableStyleId')?.text.trim();
  const style = styles && childrenOf(styles, 'tblStyle').find(({ attributes }) => attributes.styleId === id);
  if (!style) return usualLook(properties, place, palette);
  const parts = partsOf(style, properties, place);
  const first = <T>(read: (part: XmlElement) => T | undefined): T | undefined =>
    parts.map(read).find((found) => found !== undefined);
  const words = (part: XmlElement) => elementAt(part, 'tcTxStyle');
  const flag = (name: string) => first((part) => words(part)?.attributes[name]);
  return {
    paint: first((part) => cellPaint(elementAt(part, 'tcStyle'), palette)),
    words: {
      colour: first((part) => colourOf(words(part), palette) ?? colourOf(elementAt(words(part), 'fontRef'), palette)),
      bold: flag('b') === 'on' ? true : undefined,
      italic: flag('i') === 'on' ? true : undefined,
    },
    line: (side) => first((part) => borderOf(elementAt(part, 'tcStyle', 'tcBdr', LINES[side](place)), palette)),
  };
}

function cellPaint(style: XmlElement | undefined, palette: Palette): Paint | undefined {
  const filled = paintOf(elementAt(style, 'fill'), palette, palette.theme.relationships);
  return filled ?? paintByStyle(elementAt(style, 'fillRef'), palette);
}

function borderOf(border: XmlElement | undefined, palette: Palette): Stroke | undefined {
  return border && strokeOf([elementAt(border, 'ln')], border, palette);
}

/** What PowerPoint gives a table unless told otherwise (its “Medium Style 2”), for a file that does not say it. */
function usualLook(properties: XmlElement | undefined, { row }: CellPlace, palette: Palette): CellLook {
  const { accent1 = '4472C4', lt1 = 'FFFFFF', dk1 = '000000' } = palette.theme.colours;
  const head = row === 0 && isOn(properties?.attributes.firstRow);
  const line = { colour: { hex: 'ADB5BD', alpha: 1 }, width: 1, dashes: [], head: false, tail: false };
  return {
    paint: head ? { kind: 'solid', colour: { hex: accent1, alpha: 1 } } : undefined,
    words: { colour: { hex: head ? lt1 : dk1, alpha: 1 }, bold: head ? true : undefined },
    line: () => line,
  };
}
