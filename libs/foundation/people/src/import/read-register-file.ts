import { DomainError } from '@hvs/kernel';
import { openWorkbook, readSheet, surveySheet } from '../workbook/index.js';
import type { RegisterEntry } from '../register/register-entry.js';
import { FIELDS, HEADINGS } from './columns.rule.js';
import { FileMemory } from './file-memory.rule.js';
import { findHeadingRow } from './find-heading-row.js';
import { MergedCells } from './merged-cells.rule.js';
import { hamletFinder } from './read-hamlet.rule.js';
import type { Remark } from './reading.js';
import { rowToPerson } from './row-to-person.rule.js';

export const MOST_ROWS = 50_000;

/** A row of a register file: a person to enter, or why not. */
export type FileRow = { rowNumber: number; remarks: Remark[] } & (
  { result: 'good'; entry: RegisterEntry } | { result: 'duplicate' | 'error' }
);

/**
 * The rows of a register file in their order, read a few at a time. The same file gives the same rows.
 * @throws UnreadableWorkbook
 * @throws DomainError `import.missing-columns`, `import.too-many-rows`, both before the first row
 */
export async function* readRegisterFile(
  content: Buffer,
  context: { hamlets: readonly { id: string; name: string }[]; today: string },
): AsyncGenerator<FileRow> {
  const workbook = await openWorkbook(content);
  const heading = await findHeadingRow(workbook);
  const survey = await surveySheet(workbook);
  if (survey.rowCount - heading.filledRows > MOST_ROWS)
    throw new DomainError('import.too-many-rows', { limit: MOST_ROWS });
  const { columns } = heading;
  const rules = { columns, findHamlet: hamletFinder(context.hamlets), today: context.today };
  const merged = new MergedCells(survey.merged, columns);
  const memory = new FileMemory();
  for await (const row of readSheet(workbook)) {
    if (row.number <= heading.number) continue;
    const settled = merged.settle(row);
    if (FIELDS.every((field) => columns[field] === undefined || !row.cells.has(columns[field]))) continue;
    const reading = rowToPerson(settled.cells, rules);
    const remarks = [...settled.remarks, ...reading.remarks];
    if (settled.failed || !reading.ok) yield { rowNumber: row.number, result: 'error', remarks };
    else yield remembered(memory, row.number, reading.entry, remarks);
  }
}

function remembered(memory: FileMemory, rowNumber: number, entry: RegisterEntry, remarks: Remark[]): FileRow {
  const earlier = memory.earlierRow(rowNumber, entry);
  if (earlier !== null) {
    const column = entry.citizenId ? HEADINGS.citizenId : HEADINGS.fullName;
    return {
      rowNumber,
      result: 'duplicate',
      remarks: [{ column, message: `Người này đã có ở dòng ${earlier} của tệp.` }],
    };
  }
  if (memory.settleAddress(entry)) {
    remarks.push({
      column: HEADINGS.address,
      message: 'Khác với địa chỉ đầu tiên của hộ trong tệp; đã lấy địa chỉ đầu tiên.',
    });
  }
  return { rowNumber, result: 'good', entry, remarks };
}
