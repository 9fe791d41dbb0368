import { foldVietnamese } from '@hvs/kernel';
import { readCertificateNumber } from '../certificate-number.js';

/** Most lines of one list. */
export const MOST_LINES = 10_000;

/** A line as it stands in the file or in the text that was pasted. `cells[0]` is the first column. */
export interface TypedLine {
  number: number;
  cells: string[];
}

/** A line with what was typed and the number it gives; null when it cannot be one. */
export interface NumberLine {
  line: number;
  /** As typed, cut to what a column can show. */
  typed: string;
  number: string | null;
  /** The earlier line with the same number. */
  duplicateOf: number | null;
}

const HEADING_WITHIN = 10;
const LONGEST_TYPED = 60;
const HEADING = /^(so giay( chung nhan)?|so chung nhan|so|certificate( number)?|number)$/;
/** Half of a column has to look like numbers of certificates for it to be taken without a heading. */
const LIKE_A_NUMBER = /^[a-z]{1,4}[\s.–-]*\d{4}[\s.–-]*[a-z0-9\s.–-]{6,14}$/i;

/** Rows of pasted text or of a .csv file; commas, semicolons and tabs part the columns. */
export function linesOfText(text: string): TypedLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The lines below the heading, when there is one; rows without anything in the column are left out. */
export function readNumberLines(lines: readonly TypedLine[]): NumberLine[] {
  const { column, body } = columnOfNumbers(lines);
  const earlier = new Map<string, number>();
  return body.flatMap(({ number: line, cells }): NumberLine[] => {
    const typed = (cells[column] ?? '').trim().slice(0, LONGEST_TYPED);
    if (typed === '') return [];
    const number = readCertificateNumber(typed);
    const duplicateOf = (number && earlier.get(number)) || null;
    if (number && duplicateOf === null) earlier.set(number, line);
    return [{ line, typed, number, duplicateOf }];
  });
}

function columnOfNumbers(lines: readonly TypedLine[]): { column: number; body: readonly TypedLine[] } {
  for (const [at, { cells }] of lines.slice(0, HEADING_WITHIN).entries()) {
    const column = cells.findIndex((cell) => HEADING.test(foldVietnamese(cell)));
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
