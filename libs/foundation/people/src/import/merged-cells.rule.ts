import type { MergedRange, SheetCell, SheetRow } from '../workbook/index.js';
import { type Columns, type Field, FIELDS, HEADINGS } from './columns.rule.js';
import type { Remark } from './reading.js';

/** Columns whose merged cell plainly speaks for all its rows, as lists by household are often made. */
const SPEAKS_FOR_ALL = new Set<Field>(['hamlet', 'householdCode', 'address', 'targetGroups', 'presence']);

/** A row with its merged cells settled. `failed` when one of them may mean this or that. */
export interface SettledRow {
  cells: (field: Field) => SheetCell | undefined;
  remarks: Remark[];
  failed: boolean;
}

interface OpenRange extends MergedRange {
  cell?: SheetCell | undefined;
}

/**
 * Settles merged cells row by row, going down. A cell merged downwards in a column like «Thôn» counts for all its rows;
 * any other merged cell makes its rows unusable, as nobody can tell whose value it is.
 */
export class MergedCells {
  private readonly coming: OpenRange[];
  private open: OpenRange[] = [];

  constructor(
    ranges: readonly MergedRange[],
    private readonly columns: Columns,
  ) {
    this.coming = ranges.map((range) => ({ ...range })).sort((one, other) => other.firstRow - one.firstRow);
  }

  /** Rows must come in their order. */
  settle(row: SheetRow): SettledRow {
    this.moveTo(row);
    const filled = new Map<Field, SheetCell | undefined>();
    const remarks: Remark[] = [];
    let failed = false;
    for (const field of FIELDS) {
      const column = this.columns[field];
      const range = this.open.find(
        ({ firstColumn, lastColumn }) => column && column >= firstColumn && column <= lastColumn,
      );
      if (!range) continue;
      const message = this.settleCell(field, range, row.number, filled);
      if (message) remarks.push({ column: HEADINGS[field], message });
      failed ||= message !== undefined && !filled.has(field);
    }
    const at = (field: Field) => row.cells.get(this.columns[field] ?? 0);
    return { cells: (field) => (filled.has(field) ? filled.get(field) : at(field)), remarks, failed };
  }

  private settleCell(
    field: Field,
    range: OpenRange,
    rowNumber: number,
    filled: Map<Field, SheetCell | undefined>,
  ): string | undefined {
    if (range.firstColumn !== range.lastColumn || !SPEAKS_FOR_ALL.has(field)) {
      return 'Ô này bị gộp với ô khác nên không rõ giá trị thuộc dòng nào. Hãy bỏ gộp ô rồi ghi riêng từng ô.';
    }
    filled.set(field, range.cell);
    return rowNumber === range.firstRow ? undefined : `Ô bị gộp: đã lấy giá trị ghi ở dòng ${range.firstRow}.`;
  }

  private moveTo(row: SheetRow): void {
    this.open = this.open.filter(({ lastRow }) => lastRow >= row.number);
    for (let next = this.coming.at(-1); next && next.firstRow <= row.number; next = this.coming.at(-1)) {
      this.coming.pop();
      if (next.lastRow < row.number) continue;
      if (next.firstRow === row.number) next.cell = row.cells.get(next.firstColumn);
      this.open.push(next);
    }
  }
}
