import { fieldOfHeading, readTypedCitizenId, type TypedCitizenIdProblem } from '@hvs/foundation/people';

/** Most lines of one list. */
export const MOST_LINES = 10_000;

/** A line as it stands in the file or in the text that was pasted. `cells[0]` is the first column. */
export interface TypedLine {
  number: number;
  cells: string[];
}

/** A line with what was typed in the column of citizen ids, and what came of it. */
export interface ReadLine {
  line: number;
  /** As typed, cut to what a column can show. */
  typed: string;
  citizenId: string | null;
  fault: TypedCitizenIdProblem | null;
  /** The earlier line with the same number. */
  duplicateOf: number | null;
}

const HEADING_WITHIN = 10;
const LONGEST_TYPED = 60;
const LIKE_A_NUMBER = /^[\d\s.oO'-]{9,20}$/;
/** A cell that a spreadsheet would calculate; a hyphen may stand before a plain remark. */
const FORMULA = /^\s*"?\s*[=+@]/;

/** Rows of pasted text or of a .csv file; commas, semicolons and tabs part the columns. */
export function linesOfText(text: string): TypedLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Number of the first line with a formula, or null. */
export function firstFormula(lines: readonly TypedLine[]): number | null {
  return lines.find(({ cells }) => cells.some((cell) => FORMULA.test(cell)))?.number ?? null;
}

/** Lines below the heading, when there is one; rows without anything in the column are left out. */
export function readLines(lines: readonly TypedLine[], day: string): ReadLine[] {
  const { column, body } = columnOfNumbers(lines);
  const earlier = new Map<string, number>();
  return body.flatMap(({ number: line, cells }): ReadLine[] => {
    const typed = (cells[column] ?? '').trim().slice(0, LONGEST_TYPED);
    if (typed === '') return [];
    const read = readTypedCitizenId(typed, day);
    if (!read.ok) return [{ line, typed, citizenId: null, fault: read.problem, duplicateOf: null }];
    const { citizenId } = read;
    const duplicateOf = earlier.get(citizenId) ?? null;
    if (duplicateOf === null) earlier.set(citizenId, line);
    return [{ line, typed, citizenId, fault: null, duplicateOf }];
  });
}

/** The column with the heading of citizen ids, else the one in which most cells look like one. */
function columnOfNumbers(lines: readonly TypedLine[]): { column: number; body: readonly TypedLine[] } {
  for (const [at, { cells }] of lines.slice(0, HEADING_WITHIN).entries()) {
    const column = cells.findIndex((cell) => fieldOfHeading(cell) === 'citizenId');
    if (column >= 0) return { column, body: lines.slice(at + 1) };
  }
  const counts = new Map<number, number>();
  for (const { cells } of lines) {
    for (const [column, cell] of cells.entries()) {
      if (LIKE_A_NUMBER.test(cell)) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return { column: best?.[0] ?? 0, body: lines };
}

function cellsOf(line: string): string[] {
  return line.split(/[,;\t]/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}
