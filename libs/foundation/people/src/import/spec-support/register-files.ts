import ExcelJS from 'exceljs';
import type { Actor } from '@hvs/platform/access';
import type { GivenCommune, World } from '../../../../../../test/support/index.js';
import { RegisterImports, type RegisterImportView } from '../../index.js';
import { ImportRegister } from '../import-register.job.js';

export const EVERYWHERE = { kind: 'all' } as const;

export const OFFICE_HEADINGS = [
  'STT',
  'Họ tên',
  'Ngày, tháng, năm sinh',
  'Giới tính',
  'Số CCCD',
  'Thôn',
  'Số hộ',
  'Chủ hộ',
  'SĐT',
  'Nhóm đối tượng',
  'Địa chỉ',
];

export type Row = (string | number | Date | null)[];

/** A register file as an office makes it: a title, headings, rows. */
export async function fileOf(rows: Row[], headings: string[] = OFFICE_HEADINGS): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Sổ');
  sheet.addRow(['UBND XÃ KẺ SẶT']);
  sheet.addRow(headings);
  sheet.addRows(rows);
  return Buffer.from(await book.xlsx.writeBuffer());
}

export async function workbookOf(content: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(content as never);
  return book;
}

/** A good row; `number` (below 10,000) makes the person another one. `changes` replaces cells by their place. */
export function rowOf(number: number, changes: Partial<Record<number, string | number | null>> = {}): Row {
  const year = 1950 + (number % 40);
  const row: Row = [
    number,
    'Nguyễn Văn Bình',
    `05/09/${year}`,
    'Nam',
    `0300${year % 100}${String(980_000 + number)}`,
    'Quán Gỏi',
    `H${Math.floor(number / 4)}`,
    number % 4 === 0 ? 'x' : null,
    '0912 345 678',
    'Người lao động',
    'Ngõ 3',
  ];
  for (const [at, value] of Object.entries(changes)) row[Number(at)] = value ?? null;
  return row;
}

/** An administrator of the commune. */
export async function administratorOf(world: World, { commune, hamlets }: GivenCommune): Promise<Actor> {
  const person = await world.given.person(hamlets[0] ? { in: hamlets[0] } : {});
  return {
    accountId: await world.given.account(person, [{ role: 'administrator', at: commune }]),
    personId: person.id,
    communeId: commune.id,
    hamletId: person.hamletId,
    roles: [{ role: 'administrator', unitPath: commune.path }],
    sessionHash: Buffer.alloc(32),
  };
}

/** Imports a file at once, without the queue and without what reacts to the people entered. */
export async function importFile(world: World, content: Buffer, actor: Actor): Promise<RegisterImportView> {
  const { importId } = await world.get(RegisterImports).request({ name: 'so.xlsx', content }, actor);
  await world.get(ImportRegister).handle({ importId });
  return world.get(RegisterImports).find(importId, EVERYWHERE);
}

/** The ledger in words, `4 Thôn: Chưa ghi thôn.` */
export async function remarksOf(world: World, importId: string, result?: 'error' | 'duplicate'): Promise<string[]> {
  const { rows } = await world.get(RegisterImports).rows(importId, { result }, EVERYWHERE);
  return rows.map(({ rowNumber, remarks }) =>
    [rowNumber, ...remarks.map(({ column, message }) => `${column}: ${message}`)].join(' '),
  );
}

export async function countOf(world: World, rows: string): Promise<number> {
  const [counted] = await world.database.query<{ count: string }>(`select count(*) from ${rows}`);
  return Number(counted?.count);
}
