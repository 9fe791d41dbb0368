import { DomainError } from '@hvs/kernel';
import { readSheet, type SheetRow, type Workbook } from '../workbook/index.js';
import { type Columns, columnsOf, LAST_HEADING_ROW, missingHeadings } from './columns.rule.js';

export interface HeadingRow {
  number: number;
  columns: Columns;
  /** Filled rows above and including it. */
  filledRows: number;
}

/**
 * Finds the row of headings: the one of the first ten in which most columns are known.
 * @throws DomainError `import.missing-columns` with what it lacks
 */
export async function findHeadingRow(workbook: Workbook): Promise<HeadingRow> {
  let best: HeadingRow = { number: 0, columns: {}, filledRows: 0 };
  let filledRows = 0;
  for await (const row of readSheet(workbook)) {
    if (row.number > LAST_HEADING_ROW) break;
    filledRows += 1;
    const columns = columnsOf(headingsOf(row));
    if (Object.keys(columns).length > Object.keys(best.columns).length)
      best = { number: row.number, columns, filledRows };
  }
  const missing = missingHeadings(best.columns);
  if (missing.length > 0) throw new DomainError('import.missing-columns', { columns: missing.join(', ') });
  return best;
}

function headingsOf(row: SheetRow): [number, string][] {
  return [...row.cells].flatMap(([column, cell]) =>
    cell.kind === 'text' ? [[column, cell.text] as [number, string]] : [],
  );
}
