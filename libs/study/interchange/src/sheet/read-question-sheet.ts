import exceljs from 'exceljs';
import type { Cell, Row, Worksheet } from 'exceljs';
import { DomainError } from '@hvs/kernel';
import { type Note, note } from '../ledger.js';
import { QuestionKeys } from '../questions/question-keys.js';
import { type FoundQuestion, judgeQuestion, type ReadQuestion } from '../questions/read-question.js';
import { rowToQuestion } from './row-to-question.js';
import { columnOf, type SheetCells, type SheetColumn } from './sheet-columns.js';

const MOST_ROWS = 5_000;
const HEADING_WITHIN = 20;

interface Heading {
  row: number;
  columns: ReadonlyMap<number, SheetColumn>;
}

/**
 * Reads the first sheet of a workbook that has the headings of the template. The archive must have been checked for
 * bombs before.
 * @throws DomainError `interchange.not-question-sheet` {reason}
 */
export async function readQuestionSheet(content: Buffer): Promise<ReadQuestion[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(content as unknown as ArrayBuffer).catch(() => {
    throw unreadable('tệp không phải bảng tính .xlsx.');
  });
  const sheet = workbook.worksheets[0];
  const heading = sheet && findHeading(sheet);
  if (!sheet || !heading) throw unreadable('không thấy dòng tiêu đề có cột "Loại câu" và "Câu hỏi".');
  if (sheet.actualRowCount - heading.row > MOST_ROWS) throw unreadable(`bảng có hơn ${MOST_ROWS} dòng.`);
  const keys = new QuestionKeys();
  const found: FoundQuestion[] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    const read = row.number > heading.row ? readRow(row, heading, keys) : undefined;
    if (read) found.push(read);
  });
  return found.map(judgeQuestion);
}

const unreadable = (reason: string): DomainError => new DomainError('interchange.not-question-sheet', { reason });

function findHeading(sheet: Worksheet): Heading | undefined {
  for (let number = 1; number <= Math.min(HEADING_WITHIN, sheet.rowCount); number += 1) {
    const columns = new Map<number, SheetColumn>();
    sheet.getRow(number).eachCell((cell, place) => {
      const column = columnOf(textOf(cell));
      if (column) columns.set(place, column);
    });
    const named = [...columns.values()];
    if (named.includes('kind') && named.includes('text')) return { row: number, columns };
  }
  return undefined;
}

function readRow(row: Row, { columns }: Heading, keys: QuestionKeys): FoundQuestion | undefined {
  const cells: SheetCells = {};
  let refusal: Note | undefined;
  for (const [place, column] of columns) {
    const cell = row.getCell(place);
    refusal ??= faultOf(cell);
    const text = textOf(cell);
    if (text !== '') cells[column] = text;
  }
  const place = { kind: 'row', number: row.number } as const;
  if (refusal) return { place, title: cells.text ?? '', notes: [], refusal };
  return Object.keys(cells).length === 0 ? undefined : rowToQuestion(cells, place, keys);
}

/** Nobody can tell what a formula will say elsewhere, nor to which row a merged cell belongs. */
function faultOf(cell: Cell): Note | undefined {
  if (cell.isMerged)
    return note(
      `Ô ${cell.address} bị gộp với ô khác. Hãy bỏ gộp ô rồi ghi riêng từng dòng.`,
      `The cell ${cell.address} is merged with others. Split it.`,
    );
  if (cell.formula !== undefined)
    return note(
      `Ô ${cell.address} là công thức. Hãy chép lại thành giá trị.`,
      `The cell ${cell.address} holds a formula. Paste it as a value.`,
    );
  return undefined;
}

function textOf(cell: Cell): string {
  const { value } = cell;
  if (typeof value === 'object' && value !== null && 'richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim()
      .normalize('NFC');
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'Đúng' : 'Sai';
  return cell.text.trim().normalize('NFC');
}
