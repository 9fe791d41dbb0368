import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Actor } from '@hvs/platform/access';
import { type GivenCommune, startWorld, type World } from '../../../../../test/support/index.js';
import { People, RegisterImports } from '../index.js';
import { ImportLedgerRepository } from './import-ledger.repository.js';
import {
  administratorOf,
  EVERYWHERE,
  fileOf,
  importFile,
  OFFICE_HEADINGS as HEADINGS,
  remarksOf,
  type Row,
  rowOf,
  workbookOf,
} from './spec-support/register-files.js';

let world: World;
let keSat: GivenCommune;
let administrator: Actor;

beforeAll(async () => {
  world = await startWorld();
  keSat = await world.given.keSat();
  administrator = await administratorOf(world, keSat);
});
afterAll(() => world.close());

const importOf = (content: Buffer) => importFile(world, content, administrator);

describe('a register file with faults', () => {
  it('lets no bad row stop the good ones, and tells of each what is wrong without its value', async () => {
    const faults: Row[] = [
      rowOf(101, { 1: 'Bình 😀' }),
      rowOf(102, { 1: 'B'.repeat(200) }),
      rowOf(103, { 2: '31/02/1970' }),
      rowOf(104, { 2: '01/01/2090' }),
      rowOf(105, { 3: 'khác' }),
      rowOf(106, { 4: '142345678' }),
      rowOf(107, { 4: '3,01E+10' }),
      rowOf(108, { 5: 'Thôn Không Có' }),
      rowOf(109, { 9: 'Phi công' }),
      rowOf(110, { 2: null, 5: null }),
    ];
    const good = Array.from({ length: 1990 }, (_, at) => rowOf(2000 + at));
    const content = await fileOf(good.flatMap((row, at) => (at % 199 === 0 ? [row, faults[at / 199]!] : [row])));
    const done = await importOf(content);
    expect(done.counts).toEqual({ rows: 2000, created: 1990, updated: 0, unchanged: 0, duplicate: 0, error: 10 });
    const remarks = await remarksOf(world, done.id, 'error');
    expect(remarks.map((remark) => remark.replace(/^\d+ /, '').split(':')[0])).toEqual([
      'Họ và tên',
      'Họ và tên',
      'Ngày sinh',
      'Ngày sinh',
      'Giới tính',
      'Số định danh cá nhân',
      'Số định danh cá nhân',
      'Thôn',
      'Nhóm đối tượng',
      'Ngày sinh',
    ]);
    expect(remarks[9]).toContain('Thôn: Chưa ghi thôn.');
    expect(remarks.join()).not.toMatch(/142345678|Phi công|Không Có|B{20}/);
    const fixed = await workbookOf(await world.get(RegisterImports).rejectedRows(done.id, administrator));
    const [sheet] = fixed.worksheets;
    expect(sheet!.rowCount).toBe(11);
    expect(sheet!.getRow(4).getCell(12).text).toContain('Ngày sinh này không có trong lịch');
    expect((await importOf(content)).counts).toMatchObject({ unchanged: 1990, error: 10, created: 0, updated: 0 });
  });

  it('takes each person once, however often the file names them', async () => {
    const done = await importOf(
      await fileOf([rowOf(201), rowOf(201), rowOf(202, { 4: null }), rowOf(202, { 4: null })]),
    );
    expect(done.counts).toMatchObject({ created: 2, duplicate: 2 });
    expect(await remarksOf(world, done.id, 'duplicate')).toEqual([
      '4 Số định danh cá nhân: Người này đã có ở dòng 3 của tệp.',
      '6 Họ và tên: Người này đã có ở dòng 5 của tệp.',
    ]);
  });

  it('puts back the zero that Excel took, and says so', async () => {
    const done = await importOf(await fileOf([rowOf(210, { 4: 30_060_980_210 })]));
    expect(done.counts).toMatchObject({ created: 1 });
    expect((await remarksOf(world, done.id))[0]).toContain('Excel đã bỏ chữ số 0 ở đầu');
  });

  it('never touches a person of another commune', async () => {
    const other = await world.given.commune('Xã Bên', ['Thôn Bên']);
    const person = await world.given.person({
      in: other.hamlets[0]!,
      citizenId: '030060980301',
      fullName: 'Người Xã Bên',
    });
    const done = await importOf(await fileOf([rowOf(301, { 4: '030060980301' })]));
    expect(done.counts).toMatchObject({ error: 1 });
    expect((await remarksOf(world, done.id))[0]).toContain('đã có trong sổ của đơn vị khác');
    expect(await world.get(People).find(person.id)).toMatchObject({ fullName: 'Người Xã Bên', hamletName: 'Thôn Bên' });
  });

  it('reads merged cells that speak for a household, and refuses those that leave a doubt', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Sổ');
    sheet.addRows([HEADINGS, rowOf(401, { 5: 'Hồ Liễn' }), rowOf(402, { 5: null }), rowOf(403), rowOf(405)]);
    sheet.mergeCells('F2:F3');
    sheet.mergeCells('B4:B5');
    const done = await importOf(Buffer.from(await book.xlsx.writeBuffer()));
    expect(done.counts).toMatchObject({ created: 2, error: 2 });
    expect(await world.get(People).findByCitizenId(String(rowOf(402)[4]), EVERYWHERE)).toMatchObject({
      hamletName: 'Hồ Liễn',
    });
    expect((await remarksOf(world, done.id))[1]).toContain('Ô bị gộp: đã lấy giá trị ghi ở dòng 2.');
  });

  it('refuses a file without the needed columns, and keeps nothing of it', async () => {
    const done = await importOf(await fileOf([['An', 'Nam']], ['Họ và tên', 'Giới tính']));
    expect(done).toMatchObject({
      state: 'refused',
      refusal: { code: 'import.missing-columns', args: { columns: 'Ngày sinh, Số định danh cá nhân, Thôn' } },
    });
    expect(await world.get(ImportLedgerRepository).contentOf(done.id)).toBeNull();
  });
});
