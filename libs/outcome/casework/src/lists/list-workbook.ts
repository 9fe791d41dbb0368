import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate as othersGoFirst } from 'node:timers/promises';
import type { Language } from '@hvs/outcome/criteria';
import type { ListLine } from './citizen-id-list.view.js';
import { remarkOn, statusInWords } from './list-words.js';

/** Text cells keep the zeros at the beginning of a number, and calculate nothing. */
const TEXT_FORMAT = '@';
/** A third of the work of the usual level for a file a quarter bigger. */
const FAST = 1;
/** Some milliseconds of work. */
const ROWS_AT_ONCE = 500;

const COLUMNS: readonly { width: number; vi: string; en: string }[] = [
  { width: 8, vi: 'Dòng', en: 'Line' },
  { width: 22, vi: 'Số định danh đã gửi', en: 'Citizen id as sent' },
  { width: 28, vi: 'Họ và tên', en: 'Full name' },
  { width: 12, vi: 'Năm sinh', en: 'Year of birth' },
  { width: 18, vi: 'Thôn', en: 'Hamlet' },
  { width: 40, vi: 'Tình trạng', en: 'Status' },
  { width: 60, vi: 'Ghi chú', en: 'Remark' },
];

/**
 * The list with the status of each line, as an Excel file; `typed` gives each line as it was sent. Rows are packed as
 * they come, so that thousands of them are neither held at once nor keep other requests waiting.
 */
export async function listWorkbook(
  lines: readonly ListLine[],
  typed: ReadonlyMap<number, string>,
  language: Language,
): Promise<Buffer> {
  const { default: excel } = await import('exceljs'); // 20 MB of code that few requests need
  const stream = new PassThrough();
  const file = buffer(stream);
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, zip: { zlib: { level: FAST } } });
  const name = language === 'vi' ? 'Tình trạng' : 'Status';
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = COLUMNS.map(({ width, ...header }) => ({
    header: header[language],
    width,
    style: { numFmt: TEXT_FORMAT },
  }));
  sheet.getRow(1).font = { bold: true };
  for (const [at, line] of lines.entries()) {
    sheet.addRow(cellsOf(line, typed.get(line.line) ?? '', language)).commit();
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await othersGoFirst();
  }
  sheet.commit();
  await book.commit();
  return file;
}

function cellsOf(line: ListLine, typed: string, language: Language): string[] {
  return [
    String(line.line),
    typed,
    line.fullName ?? '',
    line.birthYear === null ? '' : String(line.birthYear),
    line.hamletName ?? '',
    statusInWords(line.status, language),
    remarkOn(line, language) ?? '',
  ];
}
