import { DomainError } from '@hvs/kernel';
import { looksLikeWorkbook, readSheetTexts } from '@hvs/foundation/people';
import type { NewList } from './citizen-id-list.view.js';
import { firstFormula, linesOfText, MOST_LINES, readLines, type ReadLine, type TypedLine } from './list-lines.js';

/** Largest file of a list. Bytes. */
export const LARGEST_LIST_FILE = 5 * 1024 * 1024;
/** A heading and some lines of a title may stand above the numbers. */
const LINES_ABOVE = 10;

/**
 * Reads the citizen ids of a file (.xlsx, .csv) or of text that was pasted.
 * @throws DomainError `input.too-large`, `citizen-id-list.unreadable`, `citizen-id-list.formula`,
 *   `citizen-id-list.too-long`, `citizen-id-list.empty`
 */
export async function readList(list: NewList, day: string): Promise<ReadLine[]> {
  const typed = 'text' in list ? linesOfText(list.text) : await linesOfFile(list.file.content);
  const formula = firstFormula(typed);
  if (formula !== null) throw new DomainError('citizen-id-list.formula', { line: formula });
  requireFew(typed.length - LINES_ABOVE);
  const lines = readLines(typed, day);
  requireFew(lines.length);
  if (lines.length === 0) throw new DomainError('citizen-id-list.empty');
  return lines;
}

function requireFew(count: number): void {
  if (count > MOST_LINES) throw new DomainError('citizen-id-list.too-long', { limit: MOST_LINES });
}

async function linesOfFile(content: Buffer): Promise<TypedLine[]> {
  if (content.length > LARGEST_LIST_FILE) throw new DomainError('input.too-large', { limit: '5 MB' });
  if (looksLikeWorkbook(content)) {
    const sheet = await readSheetTexts(content, MOST_LINES + LINES_ABOVE);
    if (!sheet) throw new DomainError('citizen-id-list.unreadable');
    if (sheet.firstFormulaRow !== null)
      throw new DomainError('citizen-id-list.formula', { line: sheet.firstFormulaRow });
    requireFew(sheet.rowCount - LINES_ABOVE);
    return sheet.rows;
  }
  if (content.includes(0)) throw new DomainError('citizen-id-list.unreadable');
  return linesOfText(content.toString('utf8'));
}
