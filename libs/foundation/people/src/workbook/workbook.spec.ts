import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { looksLikeWorkbook, openWorkbook, readSheet, readSheetTexts, type SheetRow, surveySheet } from './index.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';
import { XmlScanner } from './xml-scanner.js';

type Fill = (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;

async function workbookWith(fill: Fill): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Danh sách'), book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function rowsOf(content: Buffer): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of readSheet(await openWorkbook(content))) rows.push(row);
  return rows;
}

describe('reading a workbook', () => {
  it('gives texts, numbers and days, and leaves empty rows out', async () => {
    const content = await workbookWith((sheet) => {
      sheet.addRow(['Họ và tên', 'Ngày sinh']);
      sheet.addRow([]);
      sheet.addRow([
        { richText: [{ text: 'Nguyễn ' }, { text: 'Thị Tư' }] },
        new Date(Date.UTC(1958, 8, 5)),
        30055991234,
      ]);
    });
    const rows = await rowsOf(content);
    expect(rows.map(({ number }) => number)).toEqual([1, 3]);
    expect([...rows[1]!.cells.values()]).toEqual([
      { kind: 'text', text: 'Nguyễn Thị Tư' },
      { kind: 'day', day: '1958-09-05' },
      { kind: 'number', value: 30055991234, digits: '30055991234' },
    ]);
  });

  it('cuts no Vietnamese letter in two in a long sheet', async () => {
    const name = 'Nguyễn Thị Ngọc Ánh Tuyết Trường Khuê Đỗ';
    const content = await workbookWith((sheet) => {
      for (let row = 0; row < 3000; row += 1) sheet.addRow([`${name} ${row}`, 'Thượng Khuông']);
    });
    const rows = await rowsOf(content);
    expect(rows.map(({ cells }) => (cells.get(1) as { text: string }).text)).toEqual(
      Array.from({ length: 3000 }, (_, row) => `${name} ${row}`),
    );
  });

  it('knows how many rows there are and which cells are merged before it reads', async () => {
    const content = await workbookWith((sheet) => {
      sheet.addRows([['a'], ['b'], ['c']]);
      sheet.mergeCells('B1:B3');
    });
    expect(await surveySheet(await openWorkbook(content))).toEqual({
      rowCount: 3,
      merged: [{ firstRow: 1, lastRow: 3, firstColumn: 2, lastColumn: 2 }],
    });
  });

  it('gives texts to those who want no more, unless it is too long, holds a formula or cannot be read', async () => {
    const plain = await workbookWith((sheet) =>
      sheet.addRows([['Số định danh', 'Tên'], ['030160990001'], [30160990001]]),
    );
    expect(await readSheetTexts(plain, 3)).toEqual({
      rowCount: 3,
      firstFormulaRow: null,
      rows: [
        { number: 1, cells: ['Số định danh', 'Tên'] },
        { number: 2, cells: ['030160990001'] },
        { number: 3, cells: ['30160990001'] },
      ],
    });
    expect(await readSheetTexts(plain, 2)).toEqual({ rowCount: 3, firstFormulaRow: null, rows: [] });
    const counting = await workbookWith((sheet) => sheet.addRows([['a'], [{ formula: 'A1', result: 'a' }]]));
    expect(await readSheetTexts(counting, 9)).toMatchObject({ firstFormulaRow: 2, rows: [] });
    expect(await readSheetTexts(Buffer.from('no workbook'), 9)).toBeNull();
  });

  it('takes the first sheet that is not hidden', async () => {
    const content = await workbookWith((sheet, book) => {
      sheet.state = 'hidden';
      sheet.addRow(['ẩn']);
      book.addWorksheet('Thật').addRow(['thật']);
    });
    expect((await rowsOf(content))[0]!.cells.get(1)).toEqual({ kind: 'text', text: 'thật' });
  });

  it('uses what a formula came to', async () => {
    const content = await workbookWith((sheet) => sheet.addRow([{ formula: 'A2&B2', result: 'Lý Đông' }]));
    expect((await rowsOf(content))[0]!.cells.get(1)).toEqual({ kind: 'text', text: 'Lý Đông' });
  });
});

describe('bytes that are no workbook', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('Họ và tên;Ngày sinh')],
    ['a cut archive', Buffer.from('504b0304140000000800', 'hex')],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('%s', (_, content) => {
    expect(looksLikeWorkbook(content)).toBe(false);
  });

  it('are found also when only the end is missing, or a byte is broken', async () => {
    const content = await workbookWith((sheet) => sheet.addRow(['a']));
    expect(looksLikeWorkbook(content)).toBe(true);
    expect(looksLikeWorkbook(content.subarray(0, content.length - 200))).toBe(false);
  });

  it('are refused when they say to unpack to gigabytes', async () => {
    const content = await workbookWith((sheet) => sheet.addRow(['a']));
    const directory = content.lastIndexOf(Buffer.from('504b0102', 'hex'));
    content.writeUInt32LE(0xf0000000, directory + 24);
    expect(looksLikeWorkbook(content)).toBe(false);
  });

  it('are refused when they unpack to more than they say', async () => {
    const content = await workbookWith((sheet) => sheet.addRow(['x'.repeat(5000)]));
    for (let at = content.indexOf('PK\u0001\u0002'); at >= 0; at = content.indexOf('PK\u0001\u0002', at + 1)) {
      if (content.toString('utf8', at + 46, at + 46 + 14) === 'xl/worksheets/') content.writeUInt32LE(40, at + 24);
    }
    await expect(rowsOf(content)).rejects.toThrow(UnreadableWorkbook);
  });
});

describe('the XML scanner', () => {
  it('tells the same however the document is cut in pieces', () => {
    const xml =
      '<?xml version="1.0"?><x:a b="1 > 0"><!-- < --><c/>t&#7877;n &amp; &quot;q&quot;<![CDATA[<raw>]]></x:a>';
    const told = (pieces: string[]) => {
      const events: string[] = [];
      const scanner = new XmlScanner({
        open: (name, attributes) => events.push(`<${name}${attributes}`),
        text: (text) => events.push(text),
        close: (name) => events.push(`/${name}`),
      });
      for (const piece of pieces) scanner.write(piece);
      scanner.end();
      return events;
    };
    const whole = told([xml]);
    expect(whole).toEqual(['<a b="1 > 0"', '<c', '/c', 'tễn & "q"', '<raw>', '/a']);
    expect(told(xml.split(''))).toEqual(whole);
  });

  it('refuses a document type', () => {
    const scanner = new XmlScanner({ open: () => undefined, text: () => undefined, close: () => undefined });
    expect(() => scanner.write('<!DOCTYPE a [<!ENTITY b "c">]><a/>')).toThrow(UnreadableWorkbook);
  });
});
