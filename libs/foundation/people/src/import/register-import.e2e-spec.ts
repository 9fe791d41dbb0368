import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { Crypto } from '@hvs/platform/crypto';
import { type GivenCommune, startWorld, type World } from '../../../../../test/support/index.js';
import { People, RegisterImports } from '../index.js';
import type { Actor } from '@hvs/platform/access';
import { ImportLedgerRepository } from './import-ledger.repository.js';
import { ImportRegister } from './import-register.job.js';

const HEADINGS = [
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
const ALL = { kind: 'all' } as const;

let world: World;
let keSat: GivenCommune;
let administrator: Actor;

beforeAll(async () => {
  world = await startWorld();
  keSat = await world.given.keSat();
  administrator = await administratorOf(keSat);
});
afterAll(() => world.close());

async function administratorOf({ commune, hamlets }: GivenCommune): Promise<Actor> {
  const person = await world.given.person({ in: hamlets[0]! });
  return {
    accountId: await world.given.account(person, [{ role: 'administrator', at: commune }]),
    personId: person.id,
    communeId: commune.id,
    hamletId: person.hamletId,
    roles: [{ role: 'administrator', unitPath: commune.path }],
    sessionHash: Buffer.alloc(32),
  };
}

type Row = (string | number | Date | null)[];

async function fileOf(rows: Row[], headings: string[] = HEADINGS): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Sổ');
  sheet.addRow(['UBND XÃ KẺ SẶT']);
  sheet.addRow(headings);
  sheet.addRows(rows);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function importFile(content: Buffer, actor = administrator) {
  const { importId } = await world.get(RegisterImports).request({ name: 'so.xlsx', content }, actor);
  await world.settle();
  return world.get(RegisterImports).find(importId, ALL);
}

const remarksOf = async (importId: string, result?: 'error' | 'duplicate') => {
  const { rows } = await world.get(RegisterImports).rows(importId, { result }, ALL);
  return rows.map(
    ({ rowNumber, remarks }) =>
      `${rowNumber} ${remarks.map(({ column, message }) => `${column}: ${message}`).join(' ')}`,
  );
};

/** A good row; `number` makes the person another one. */
const rowOf = (number: number, changes: Partial<Record<number, string | number | null>> = {}): Row => {
  const year = 1950 + (number % 40);
  const row: Row = [
    number,
    'Nguyễn Văn Bình',
    `05/09/${year}`,
    'Nam',
    `0300${year % 100}${String(980000 + number)}`,
    'Quán Gỏi',
    `H${Math.floor(number / 4)}`,
    number % 4 === 0 ? 'x' : null,
    '0912 345 678',
    'Người lao động',
    'Ngõ 3',
  ];
  for (const [at, value] of Object.entries(changes)) row[Number(at)] = value ?? null;
  return row;
};

describe('a register import', () => {
  it('enters people with household and groups, and the same file again changes nothing', async () => {
    const content = await fileOf([
      rowOf(1),
      rowOf(2, { 4: null, 2: 1961 }),
      rowOf(4, { 9: 'Người khuyết tật; Người cao tuổi' }),
    ]);
    expect(await importFile(content)).toMatchObject({
      state: 'done',
      counts: { rows: 3, created: 3, updated: 0, unchanged: 0, duplicate: 0, error: 0 },
    });
    const person = await world.get(People).findByCitizenId('030 054 980004', ALL);
    expect(person).toMatchObject({
      fullName: 'Nguyễn Văn Bình',
      birthDate: '1954-09-05',
      citizenIdMasked: '030******004',
      hamletName: 'Quán Gỏi',
      phone: '0912345678',
      targetGroups: ['resident', 'elderly', 'disabled'],
    });
    const events = await countOf(`outbox_event where name like 'person.%'`);
    const audits = await countOf('audit_entry');
    expect(await importFile(content)).toMatchObject({
      counts: { rows: 3, created: 0, updated: 0, unchanged: 3, error: 0 },
    });
    expect(await countOf(`outbox_event where name like 'person.%'`)).toBe(events);
    expect(await countOf('audit_entry')).toBe(audits + 2);
  });

  it('changes who is there already, says what changed without values, and keeps what the file does not say', async () => {
    await importFile(await fileOf([rowOf(10)]));
    const before = await world.get(People).findByCitizenId('030060980010', ALL);
    const moved = rowOf(10, { 5: 'thôn vinh lai', 8: null, 9: 'Cán bộ, công chức', 1: 'NGUYỄN VĂN BÌNH' });
    expect(await importFile(await fileOf([moved]))).toMatchObject({ counts: { updated: 1 } });
    const after = await world.get(People).find(before!.id);
    expect(after).toMatchObject({ hamletName: 'Vĩnh Lại', phone: '0912345678', fullName: 'Nguyễn Văn Bình' });
    expect(after!.targetGroups).toEqual(['official', 'resident', 'elderly']);
    const [audit] = await world.database.query<{ details: unknown }>(
      `select details from audit_entry where subject_person_id = $1 and action = 'person.changed'`,
      [before!.id],
    );
    expect(audit!.details).toEqual({ fields: ['hamlet', 'targetGroups'] });
    const [event] = await world.database.query<{ payload: unknown }>(
      `select payload from outbox_event where name = 'person.changed' and payload->>'personId' = $1`,
      [before!.id],
    );
    expect(event!.payload).toEqual({
      personId: before!.id,
      hamletId: after!.hamletId,
      formerHamletId: before!.hamletId,
    });
  });

  it('ends a group no longer given and starts it again later', async () => {
    await importFile(await fileOf([rowOf(14)]));
    world.clock.advance({ days: 10 });
    await importFile(await fileOf([rowOf(14, { 9: null })]));
    const person = await world.get(People).findByCitizenId('030064980014', ALL);
    expect(person!.targetGroups).toEqual(['resident', 'elderly']);
    const periods = await world.database.query<{ days: number }>(
      `select valid_to - valid_from as days from person_target_group where person_id = $1 and target_group = 'worker'`,
      [person!.id],
    );
    expect(periods).toEqual([{ days: 9 }]);
  });

  it('gives a number to a child of the same household instead of registering it twice', async () => {
    await importFile(await fileOf([rowOf(20, { 2: '01/02/2015', 4: null, 1: 'Bé Tí' })]));
    const [child] = (await world.get(People).search({ name: 'be ti', limit: 5 }, ALL)).people;
    await importFile(await fileOf([rowOf(20, { 2: '01/02/2015', 4: '030215980020', 1: 'Bé Tí' })]));
    expect(await world.get(People).findByCitizenId('030215980020', ALL)).toMatchObject({ id: child!.id });
  });

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
    const done = await importFile(content);
    expect(done.counts).toEqual({ rows: 2000, created: 1990, updated: 0, unchanged: 0, duplicate: 0, error: 10 });
    const remarks = await remarksOf(done.id, 'error');
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
    const fixed = await sheetOf(await world.get(RegisterImports).rejectedRows(done.id, administrator));
    expect(fixed.rowCount).toBe(11);
    expect(fixed.getRow(4).getCell(12).text).toContain('Ngày sinh này không có trong lịch');
    expect((await importFile(content)).counts).toMatchObject({ unchanged: 1990, error: 10, created: 0, updated: 0 });
  });

  it('takes each person once, however often the file names them', async () => {
    const done = await importFile(
      await fileOf([rowOf(201), rowOf(201), rowOf(202, { 4: null }), rowOf(202, { 4: null })]),
    );
    expect(done.counts).toMatchObject({ created: 2, duplicate: 2 });
    expect(await remarksOf(done.id, 'duplicate')).toEqual([
      '4 Số định danh cá nhân: Người này đã có ở dòng 3 của tệp.',
      '6 Họ và tên: Người này đã có ở dòng 5 của tệp.',
    ]);
  });

  it('puts back the zero that Excel took, and says so', async () => {
    const done = await importFile(await fileOf([rowOf(210, { 4: 30_060_980_210 })]));
    expect(done.counts).toMatchObject({ created: 1 });
    expect((await remarksOf(done.id))[0]).toContain('Excel đã bỏ chữ số 0 ở đầu');
  });

  it('never touches a person of another commune', async () => {
    const other = await world.given.commune('Xã Bên', ['Thôn Bên']);
    const person = await world.given.person({
      in: other.hamlets[0]!,
      citizenId: '030060980301',
      fullName: 'Người Xã Bên',
    });
    const done = await importFile(await fileOf([rowOf(301, { 4: '030060980301' })]));
    expect(done.counts).toMatchObject({ error: 1 });
    expect((await remarksOf(done.id))[0]).toContain('đã có trong sổ của đơn vị khác');
    expect(await world.get(People).find(person.id)).toMatchObject({ fullName: 'Người Xã Bên', hamletName: 'Thôn Bên' });
  });

  it('reads merged cells that speak for a household, and refuses those that leave a doubt', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Sổ');
    sheet.addRows([HEADINGS, rowOf(401, { 5: 'Hồ Liễn' }), rowOf(402, { 5: null }), rowOf(403), rowOf(405)]);
    sheet.mergeCells('F2:F3');
    sheet.mergeCells('B4:B5');
    const done = await importFile(Buffer.from(await book.xlsx.writeBuffer()));
    expect(done.counts).toMatchObject({ created: 2, error: 2 });
    expect(await world.get(People).findByCitizenId(String(rowOf(402)[4]), ALL)).toMatchObject({
      hamletName: 'Hồ Liễn',
    });
    expect((await remarksOf(done.id))[1]).toContain('Ô bị gộp: đã lấy giá trị ghi ở dòng 2.');
  });

  it('refuses a file without the needed columns, and keeps nothing of it', async () => {
    const done = await importFile(await fileOf([['An', 'Nam']], ['Họ và tên', 'Giới tính']));
    expect(done).toMatchObject({
      state: 'refused',
      refusal: { code: 'import.missing-columns', args: { columns: 'Ngày sinh, Số định danh cá nhân, Thôn' } },
    });
    expect(await world.get(ImportLedgerRepository).contentOf(done.id)).toBeNull();
  });

  it('goes on where it was killed', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => rowOf(5000 + at));
    const { importId } = await world
      .get(RegisterImports)
      .request({ name: 'dai.xlsx', content: await fileOf(rows) }, administrator);
    const ledger = world.get(ImportLedgerRepository);
    const addRows = ledger.addRows.bind(ledger);
    let chunks = 0;
    ledger.addRows = async (...args) => {
      chunks += 1;
      if (chunks === 2) throw new Error('killed');
      return addRows(...args);
    };
    await expect(world.get(ImportRegister).handle({ importId })).rejects.toThrow('killed');
    ledger.addRows = addRows;
    expect((await world.get(RegisterImports).find(importId, ALL)).counts).toMatchObject({ rows: 500, created: 500 });
    await world.settle();
    expect(await world.get(RegisterImports).find(importId, ALL)).toMatchObject({
      state: 'done',
      counts: { rows: 1200, created: 1200 },
    });
    expect(
      await countOf(`outbox_event where name = 'person.registered' and payload->>'personId' in
      (select person_id::text from register_import_row where import_id = '${importId}')`),
    ).toBe(1200);
  });

  it('accepts a second click on the same file as the first one', async () => {
    const content = await fileOf([rowOf(601)]);
    const imports = world.get(RegisterImports);
    const ids = await Promise.all([1, 2].map(() => imports.request({ name: 'a.xlsx', content }, administrator)));
    expect(ids[0]).toEqual(ids[1]);
    await world.settle();
  });

  it('keeps the file encrypted, and only while there are rows to put right', async () => {
    const { importId } = await world
      .get(RegisterImports)
      .request({ name: 'a.xlsx', content: await fileOf([rowOf(701)]) }, administrator);
    const [stored] = await world.database.query<{ content: Buffer }>(
      'select content from register_import where id = $1',
      [importId],
    );
    expect(stored!.content.includes('PK')).toBe(false);
    expect(world.get(Crypto).decrypt(stored!.content).length).toBeGreaterThan(1000);
    await world.settle();
    expect(await world.get(ImportLedgerRepository).contentOf(importId)).toBeNull();
  });

  it('gives a template that can be imported as it is, and a filled one too', async () => {
    const template = await world.get(RegisterImports).template(administrator);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(template as never);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Danh sách', 'Ví dụ', 'Hướng dẫn', 'Lựa chọn']);
    expect((await importFile(template)).counts).toMatchObject({ rows: 0 });
    const example = book.getWorksheet('Ví dụ')!.getRow(2).values as string[];
    book.getWorksheet('Danh sách')!.addRow(example.slice(1));
    expect((await importFile(Buffer.from(await book.xlsx.writeBuffer()))).counts).toMatchObject({
      created: 1,
      error: 0,
    });
  });
});

describe('searching the register', () => {
  it('finds without accents, sorts by given name, pages without a gap, and sees the own unit only', async () => {
    const hamlet = keSat.hamlets[0]!;
    for (const fullName of ['Đặng Thị Ánh', 'Đặng Văn An', 'Đặng Đình Bé', 'Đặng Ngọc Ân'])
      await world.given.person({ in: hamlet, fullName });
    const mine = { kind: 'units', paths: [keSat.commune.path] } as const;
    const first = await world.get(People).search({ name: 'dang', limit: 3 }, mine);
    const second = await world.get(People).search({ name: 'dang', limit: 3, after: first.nextAfter! }, mine);
    expect([...first.people, ...second.people].map(({ fullName }) => fullName)).toEqual([
      'Đặng Văn An',
      'Đặng Thị Ánh',
      'Đặng Ngọc Ân',
      'Đặng Đình Bé',
    ]);
    expect(second.nextAfter).toBeNull();
    const elsewhere = await world
      .get(People)
      .search({ name: 'dang', limit: 3 }, { kind: 'units', paths: ['p31.noi_khac'] });
    expect(elsewhere.people).toEqual([]);
  });
});

async function countOf(rows: string): Promise<number> {
  const [counted] = await world.database.query<{ count: string }>(`select count(*) from ${rows}`);
  return Number(counted?.count);
}

async function sheetOf(content: Buffer): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(content as never);
  return book.worksheets[0]!;
}
