import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate as othersGoFirst } from 'node:timers/promises';
import { shortDay } from '../pdf/paper-words.js';
import type { CertificateListLine, ListStatus } from './certificate-list.view.js';

type Language = 'vi' | 'en';

const STATUSES: Record<ListStatus, Record<Language, string>> = {
  valid: { vi: 'Còn giá trị', en: 'Valid' },
  expired: { vi: 'Đã hết hạn', en: 'Expired' },
  revoked: { vi: 'Đã thu hồi', en: 'Revoked' },
  replaced: { vi: 'Đã thay bằng giấy khác', en: 'Replaced by another one' },
  unknown: { vi: 'Không có giấy nào mang số này', en: 'No certificate has this number' },
  malformed: { vi: 'Số không đúng dạng', en: 'Not a certificate number' },
  duplicate: { vi: 'Trùng với dòng trước', en: 'Same as an earlier line' },
};

const COLUMNS: readonly { width: number; vi: string; en: string }[] = [
  { width: 8, vi: 'Dòng', en: 'Line' },
  { width: 24, vi: 'Số đã gửi', en: 'Number as sent' },
  { width: 30, vi: 'Tình trạng', en: 'Status' },
  { width: 28, vi: 'Cấp cho', en: 'Issued to' },
  { width: 44, vi: 'Khóa học', en: 'Course' },
  { width: 14, vi: 'Ngày cấp', en: 'Issued on' },
  { width: 44, vi: 'Ghi chú', en: 'Remark' },
];

/** Text cells calculate nothing, whatever was typed. */
const TEXT_FORMAT = '@';
/** Some milliseconds of work. */
const ROWS_AT_ONCE = 500;

/** The list with the status of each line, as an Excel file whose rows are packed as they come. */
export async function certificateListWorkbook(
  lines: readonly CertificateListLine[],
  language: Language,
): Promise<Buffer> {
  const { default: excel } = await import('exceljs'); // 20 MB of code that few requests need
  const stream = new PassThrough();
  const file = buffer(stream);
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, zip: { zlib: { level: 1 } } });
  const name = language === 'vi' ? 'Giấy chứng nhận' : 'Certificates';
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = COLUMNS.map(({ width, ...header }) => ({
    header: header[language],
    width,
    style: { numFmt: TEXT_FORMAT },
  }));
  sheet.getRow(1).font = { bold: true };
  for (const [at, line] of lines.entries()) {
    sheet.addRow(cellsOf(line, language)).commit();
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await othersGoFirst();
  }
  sheet.commit();
  await book.commit();
  return file;
}

function cellsOf(line: CertificateListLine, language: Language): string[] {
  return [
    String(line.line),
    line.typed,
    STATUSES[line.status][language],
    line.holderName ?? '',
    line.courseTitle ?? '',
    line.issuedAt ? shortDay(line.issuedAt) : '',
    remarkOn(line, language),
  ];
}

function remarkOn({ revocationReason, replacedBy, duplicateOf }: CertificateListLine, language: Language): string {
  if (duplicateOf !== null)
    return language === 'vi' ? `Trùng với dòng ${duplicateOf}.` : `Same as line ${duplicateOf}.`;
  if (replacedBy) return language === 'vi' ? `Giấy mới: ${replacedBy}` : `New certificate: ${replacedBy}`;
  return revocationReason ?? '';
}
