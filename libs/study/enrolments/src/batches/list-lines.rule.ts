import { foldVietnamese } from '@hvs/kernel';

/** A row of a file or of pasted text; `cells[0]` is the first column. */
export interface SheetRow {
  number: number;
  cells: string[];
}

/** Whom a line means: by citizen id, or by name, year of birth and hamlet. */
export interface MeantPerson {
  line: number;
  citizenId: string | null;
  name: string | null;
  birthYear: number | null;
  hamlet: string | null;
}

export type ListColumn = 'citizenId' | 'fullName' | 'birthDate' | 'hamlet';

/** Most lines of one list. */
export const MOST_LINES = 5_000;
export const LINES_ABOVE = 10;

const FORMULA = /^\s*"?\s*[=+@]/;
const YEAR = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/;

/** Rows of pasted text or of a .csv file; semicolons, tabs and commas part the columns. */
export function rowsOfText(text: string): SheetRow[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, cells: line.split(/[;\t,]/).map(unquoted) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

const unquoted = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();

/** Number of the first row with a cell that a spreadsheet would calculate, or null. */
export function firstFormulaIn(rows: readonly SheetRow[]): number | null {
  return rows.find(({ cells }) => cells.some((cell) => FORMULA.test(cell)))?.number ?? null;
}

/**
 * Reads whom the rows mean. A heading within the first ten rows says which column is which; without one the rows are
 * citizen ids in the first column. Undefined when there is a heading and it names neither an id nor all of name, birth
 * and hamlet.
 */
export function meantPeople(
  rows: readonly SheetRow[],
  columnOf: (heading: string) => ListColumn | null,
): MeantPerson[] | undefined {
  for (const [at, { cells }] of rows.slice(0, LINES_ABOVE).entries()) {
    const columns = new Map<ListColumn, number>();
    cells.forEach((cell, index) => {
      const column = columnOf(cell);
      if (column && !columns.has(column)) columns.set(column, index);
    });
    if (columns.size > 0) return namesSomebody(columns) ? read(rows.slice(at + 1), columns) : undefined;
  }
  return read(rows, new Map([['citizenId', 0]]));
}

const namesSomebody = (columns: ReadonlyMap<ListColumn, number>): boolean =>
  columns.has('citizenId') || (columns.has('fullName') && columns.has('birthDate') && columns.has('hamlet'));

function read(rows: readonly SheetRow[], columns: ReadonlyMap<ListColumn, number>): MeantPerson[] {
  return rows.flatMap(({ number, cells }) => {
    const cell = (column: ListColumn): string => (cells[columns.get(column) ?? -1] ?? '').trim();
    if ([...columns.keys()].every((column) => cell(column) === '')) return [];
    const year = YEAR.exec(cell('birthDate'))?.[1];
    return [
      {
        line: number,
        citizenId: cell('citizenId') || null,
        name: foldVietnamese(cell('fullName')) || null,
        birthYear: year ? Number(year) : null,
        hamlet: foldVietnamese(cell('hamlet')).replace(/^thon /, '') || null,
      },
    ];
  });
}
