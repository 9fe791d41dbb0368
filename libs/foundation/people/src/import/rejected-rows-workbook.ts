import { openWorkbook, readSheet, type SheetCell } from '../workbook/index.js';
import { FIELDS, HEADINGS } from './columns.rule.js';
import { findHeadingRow } from './find-heading-row.js';
import type { Remark } from './reading.js';
import { HEADING_STYLE, TEXT_FORMAT, WIDTHS } from './workbook-columns.js';

const REASON_WIDTH = 70;

/**
 * An Excel file with only these rows of a register file, in the columns of the template and with the column «Lý do».
 * Without content (the file is no longer kept) there are headings only.
 */
export async function rejectedRowsWorkbook(
  content: Buffer | null,
  remarks: ReadonlyMap<number, Remark[]>,
): Promise<Buffer> {
  const { default: excel } = await import('exceljs'); // 20 MB of code that few requests need
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('Dòng cần sửa', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [
    ...FIELDS.map((field) => ({ header: HEADINGS[field], width: WIDTHS[field], style: { numFmt: TEXT_FORMAT } })),
    { header: 'Lý do', width: REASON_WIDTH, style: { alignment: { wrapText: true, vertical: 'top' as const } } },
  ];
  sheet.getRow(1).eachCell((cell) => Object.assign(cell, HEADING_STYLE));
  if (content) for await (const row of rejectedRows(content, remarks)) sheet.addRow(row);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function* rejectedRows(content: Buffer, remarks: ReadonlyMap<number, Remark[]>): AsyncGenerator<string[]> {
  const workbook = await openWorkbook(content);
  const { columns } = await findHeadingRow(workbook);
  for await (const row of readSheet(workbook)) {
    const reasons = remarks.get(row.number);
    if (!reasons) continue;
    const values = FIELDS.map((field) => asTyped(row.cells.get(columns[field] ?? 0)));
    yield [
      ...values,
      `Dòng ${row.number}. ${reasons.map(({ column, message }) => `${column}: ${message}`).join('\n')}`,
    ];
  }
}

function asTyped(cell: SheetCell | undefined): string {
  if (!cell || cell.kind === 'unreadable') return '';
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'number' ? cell.digits : cell.day.split('-').reverse().join('/');
}
