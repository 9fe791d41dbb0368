import { childOf, childrenOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import { paintOf } from '../look/paints.js';
import { strokeOf } from '../look/strokes.js';
import type { Sheet } from '../sheet.js';
import { lettersIn, lineDrawn } from '../words/draw-words.js';
import { layOut, type SetText } from '../words/lay-out.js';
import { paragraphsOf } from '../words/paragraphs.js';
import { type Box, isOn, points } from './boxes.js';
import { covered, stroked } from './cover.js';
import { type CellLook, cellLookOf, type Side } from './table-style.js';
import { n, placed } from './svg.js';

const INSETS = { marL: 91_440, marR: 91_440, marT: 45_720, marB: 45_720 };

/** A cell that is seen, with its words set. Lengths in points. */
interface Cell {
  row: number;
  column: number;
  rowSpan: number;
  properties: XmlElement | undefined;
  look: CellLook;
  width: number;
  text: SetText;
}

/** A table as a grid (ECMA-376, part 1, clause 21.1.3); rows grow with their words. */
export async function tableDrawn(sheet: Sheet, table: XmlElement, box: Box): Promise<string> {
  const widths = childrenOf(elementAt(table, 'tblGrid') ?? table, 'gridCol').map(({ attributes }) =>
    points(attributes.w),
  );
  const rows = childrenOf(table, 'tr');
  if (!sheet.allows('shapes', sum(rows.map(({ children }) => children.length)))) return '';
  const cells = rows.flatMap((row, at) => cellsOf(sheet, { table, row, at, rows: rows.length, widths }));
  const heights = heightsOf(rows, cells);
  let drawn = '';
  let lines = '';
  for (const cell of cells) {
    const at = { x: sum(widths.slice(0, cell.column)), y: sum(heights.slice(0, cell.row)) };
    const height = sum(heights.slice(cell.row, cell.row + cell.rowSpan));
    drawn += placed({ ...box, ...at, turn: 0 }, await cellDrawn(sheet, cell, height), false);
    lines += placed({ ...box, ...at, turn: 0 }, bordersDrawn(sheet, cell, height), false);
  }
  return placed(box, drawn + lines, false);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function cellsOf(
  sheet: Sheet,
  { table, row, at, rows, widths }: { table: XmlElement; row: XmlElement; at: number; rows: number; widths: number[] },
): Cell[] {
  return childrenOf(row, 'tc').flatMap((cell, column): Cell[] => {
    if (isOn(cell.attributes.hMerge) || isOn(cell.attributes.vMerge)) return [];
    const place = { row: at, column, rows, columns: widths.length };
    const look = cellLookOf({ styles: sheet.deck.tableStyles, table }, place, sheet.palette);
    const properties = childOf(cell, 'tcPr');
    const width = sum(widths.slice(column, column + spanOf(cell.attributes.gridSpan)));
    const body = childOf(cell, 'txBody');
    const lists = { own: [], general: [sheet.deck.defaultText], shape: look.words };
    const paragraphs = body ? paragraphsOf(body, lists, sheet.palette) : [];
    if (!sheet.allows('letters', lettersIn(paragraphs))) return [];
    const room = Math.max(1, width - inset(properties, 'marL') - inset(properties, 'marR'));
    return [
      {
        row: at,
        column,
        rowSpan: spanOf(cell.attributes.rowSpan),
        properties,
        look,
        width,
        text: layOut(paragraphs, room, 1, true),
      },
    ];
  });
}

const spanOf = (value: string | undefined): number => Math.max(1, Number(value ?? 1) || 1);

const inset = (properties: XmlElement | undefined, name: keyof typeof INSETS): number =>
  points(properties?.attributes[name] ?? String(INSETS[name]));

function heightsOf(rows: readonly XmlElement[], cells: readonly Cell[]): number[] {
  return rows.map((row, at) => {
    const needed = cells
      .filter((cell) => cell.row === at && cell.rowSpan === 1)
      .map(({ text, properties }) => text.height + inset(properties, 'marT') + inset(properties, 'marB'));
    return Math.max(points(row.attributes.h), ...needed);
  });
}

async function cellDrawn(sheet: Sheet, { properties, look, width, text }: Cell, height: number): Promise<string> {
  const own = paintOf(properties, sheet.palette, sheet.layers.slide.relationships);
  const path = `M0 0H${n(width)}V${n(height)}H0Z`;
  const area = await covered(sheet, own ?? look.paint ?? { kind: 'none' }, { path, width, height, name: '' });
  const [left, top] = [inset(properties, 'marL'), inset(properties, 'marT')];
  const free = Math.max(0, height - top - inset(properties, 'marB') - text.height);
  const anchor = properties?.attributes.anchor;
  const down = top + (anchor === 'ctr' ? free / 2 : anchor === 'b' ? free : 0);
  return area + text.lines.map((line) => lineDrawn(sheet, line, left, down)).join('');
}

const OWN_LINES: Readonly<Record<Side, string>> = { left: 'lnL', right: 'lnR', top: 'lnT', bottom: 'lnB' };

function bordersDrawn(sheet: Sheet, { properties, look, width }: Cell, height: number): string {
  const sides: Readonly<Record<Side, string>> = {
    left: `M0 0V${n(height)}`,
    right: `M${n(width)} 0V${n(height)}`,
    top: `M0 0H${n(width)}`,
    bottom: `M0 ${n(height)}H${n(width)}`,
  };
  return (Object.keys(sides) as Side[])
    .map((side) => {
      const own = elementAt(properties, OWN_LINES[side]);
      const stroke = own ? strokeOf([own], undefined, sheet.palette) : look.line(side);
      return stroke ? stroked(stroke, sides[side], sheet) : '';
    })
    .join('');
}
