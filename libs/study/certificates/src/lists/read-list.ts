import { DomainError } from '@hvs/kernel';
import { looksLikeWorkbook, readSheetTexts } from '@hvs/foundation/people';
import type { NewCertificateList } from './certificate-list.view.js';
import { linesOfText, MOST_LINES, type NumberLine, readNumberLines, type TypedLine } from './number-lines.js';

/** Largest file of a list. Bytes. */
export const LARGEST_CERTIFICATE_LIST = 5 * 1024 * 1024;
/** A heading and some lines of a title may stand above the numbers. */
const LINES_ABOVE = 10;

/**
 * Reads the certificate numbers of a file (.xlsx, .csv) or of text that was pasted.
 * @throws DomainError `input.too-large`, `certificate-list.unreadable`, `certificate-list.too-long`,
 *   `certificate-list.empty`
 */
export async function readCertificateList(list: NewCertificateList): Promise<NumberLine[]> {
  const typed = 'text' in list ? linesOfText(list.text) : await linesOfFile(list.file);
  requireFew(typed.length - LINES_ABOVE);
  const lines = readNumberLines(typed);
  requireFew(lines.length);
  if (lines.length === 0) throw new DomainError('certificate-list.empty');
  return lines;
}

function requireFew(count: number): void {
  if (count > MOST_LINES) throw new DomainError('certificate-list.too-long', { limit: MOST_LINES });
}

async function linesOfFile(content: Buffer): Promise<TypedLine[]> {
  if (content.length > LARGEST_CERTIFICATE_LIST) throw new DomainError('input.too-large', { limit: '5 MB' });
  if (looksLikeWorkbook(content)) {
    const sheet = await readSheetTexts(content, MOST_LINES + LINES_ABOVE);
    if (!sheet || sheet.firstFormulaRow !== null) throw new DomainError('certificate-list.unreadable');
    requireFew(sheet.rowCount - LINES_ABOVE);
    return sheet.rows;
  }
  if (content.includes(0)) throw new DomainError('certificate-list.unreadable');
  return linesOfText(content.toString('utf8'));
}
