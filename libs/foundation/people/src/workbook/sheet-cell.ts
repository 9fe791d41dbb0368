import { dayOfSerial } from './date-formats.js';
import type { Workbook } from './workbook.js';

/**
 * What stands in a cell. `day` is `YYYY-MM-DD`. A number keeps the digits of the file, as a long number must not be
 * rounded. `unreadable` is a formula that failed or a day that does not exist.
 */
export type SheetCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number; digits: string }
  | { kind: 'day'; day: string }
  | { kind: 'unreadable' };

/** One row that holds something. Cells by column number, the first column being 1. */
export interface SheetRow {
  number: number;
  cells: Map<number, SheetCell>;
}

/** Cells by which people merged several into one. All ends included. */
export interface MergedRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** `AB12` → column 28. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & ~0x20; // lower case to upper case
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + (code - 0x40);
  }
  return column;
}

/** `B2:C9` → its rows and columns; null for a single cell. */
export function mergedRangeOf(reference: string): MergedRange | null {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/i.exec(reference);
  if (!match) return null;
  const [firstColumn, firstRow, lastColumn, lastRow] = match.slice(1) as [string, string, string, string];
  return {
    firstRow: Number(firstRow),
    lastRow: Number(lastRow),
    firstColumn: columnOf(firstColumn),
    lastColumn: columnOf(lastColumn),
  };
}

/** Turns the raw value of a cell into what it means; null when it is empty. `type` and `style` as in the file. */
export function cellOf(raw: string, type: string | undefined, style: number, workbook: Workbook): SheetCell | null {
  switch (type) {
    case 's':
      return textCell(workbook.sharedStrings[Number(raw)] ?? '');
    case 'inlineStr':
    case 'str':
      return textCell(raw);
    case 'b':
      return textCell(raw.trim() === '1' ? 'có' : 'không');
    case 'd':
      return { kind: 'day', day: raw.slice(0, 10) };
    case 'e':
      return { kind: 'unreadable' };
    default:
      return numberCell(raw.trim(), workbook.dateStyles[style] ?? false, workbook.epoch1904);
  }
}

/** `_x000D_` is how a workbook writes a control character. */
function textCell(raw: string): SheetCell | null {
  const text = raw.includes('_x')
    ? raw.replace(/_x([0-9A-F]{4})_/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
    : raw;
  return text.trim() === '' ? null : { kind: 'text', text };
}

function numberCell(raw: string, isDate: boolean, epoch1904: boolean): SheetCell | null {
  if (raw === '') return null;
  const value = Number(raw);
  if (!Number.isFinite(value)) return { kind: 'unreadable' };
  if (!isDate) return { kind: 'number', value, digits: Number.isSafeInteger(value) ? String(value) : raw };
  const day = dayOfSerial(value, epoch1904);
  return day ? { kind: 'day', day } : { kind: 'unreadable' };
}
