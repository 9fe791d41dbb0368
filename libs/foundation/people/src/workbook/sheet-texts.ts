import type { SheetCell } from './sheet-cell.js';
import { readSheet, surveySheet } from './sheet-reader.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';
import { openWorkbook } from './workbook.js';

/** A row as texts; `cells[0]` is the first column. Numbers keep their digits, days are `YYYY-MM-DD`. */
export interface TextRow {
  number: number;
  cells: string[];
}

export interface SheetTexts {
  rowCount: number;
  /** The first row with a formula, or null. */
  firstFormulaRow: number | null;
  /** Empty when there are more than were wished for, or a formula. */
  rows: TextRow[];
}

/** The first visible sheet as texts; null when the bytes are no workbook that can be read. */
export async function readSheetTexts(content: Buffer, mostRows: number): Promise<SheetTexts | null> {
  try {
    const workbook = await openWorkbook(content);
    const { rowCount, firstFormulaRow = null } = await surveySheet(workbook);
    const rows: TextRow[] = [];
    if (rowCount <= mostRows && firstFormulaRow === null) {
      for await (const row of readSheet(workbook)) rows.push({ number: row.number, cells: textsOf(row.cells) });
    }
    return { rowCount, firstFormulaRow, rows };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return null;
    throw error;
  }
}

/** Columns beyond the fiftieth hold nothing that a list needs; a file may name one in the millions. */
const LAST_COLUMN = 50;

function textsOf(cells: ReadonlyMap<number, SheetCell>): string[] {
  const last = Math.min(Math.max(...cells.keys()), LAST_COLUMN);
  return Array.from({ length: last }, (_, index) => textOf(cells.get(index + 1)));
}

function textOf(cell: SheetCell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.digits;
    case 'day':
      return cell.day;
    default:
      return '';
  }
}
