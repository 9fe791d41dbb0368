import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@hvs/contracts';
import type { UnitView } from '@hvs/foundation/units';
import ExcelJS from 'exceljs';
import request from 'supertest';
import { type GivenCommune, startWorld, type World } from '../../../../test/support/index.js';

let world: World;
let keSat: GivenCommune;
let other: GivenCommune;

beforeAll(async () => {
  world = await startWorld();
  keSat = await world.given.keSat();
  other = await world.given.commune('Xã Bên', ['Thôn Bên']);
});
afterAll(() => world.close());

async function onDuty(role: Role, at: UnitView, hamlet: UnitView | undefined): Promise<string> {
  if (!hamlet) throw new Error('a commune has hamlets');
  const { cookie } = await world.given.signedIn(await world.given.person({ in: hamlet }), [{ role, at }]);
  return cookie;
}

const administrator = () => onDuty('administrator', keSat.commune, keSat.hamlets[0]);
const get = (path: string, cookie: string) =>
  request(world.app.getHttpServer()).get(`/api/administrator/${path}`).set('cookie', cookie);
const send = (cookie: string, file: Buffer, name = 'sổ dân cư.xlsx') =>
  request(world.app.getHttpServer())
    .post('/api/administrator/register-imports')
    .set('cookie', cookie)
    .attach('file', file, name);

async function registerFile(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Sổ').addRows([
    ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Thôn'],
    ['Trần Thị Lụa', '02/03/1966', 'Nữ', '030166990777', 'Hồ Liễn'],
    ['Trần Văn Sai', '99/03/1966', 'Nam', '', 'Hồ Liễn'],
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('the register at the administrator', () => {
  it('is imported from a file, told row by row, and the bad rows can be fetched', async () => {
    const cookie = await administrator();
    const { body } = await send(cookie, await registerFile()).expect(202);
    expect((await get(`register-imports/${body.importId}`, cookie)).body).toMatchObject({
      state: 'waiting',
      refusal: null,
    });
    await world.settle();
    expect((await get('register-imports', cookie)).body.imports[0]).toMatchObject({
      fileName: 'sổ dân cư.xlsx',
      state: 'done',
      counts: { rows: 2, created: 1, updated: 0, unchanged: 0, duplicate: 0, error: 1 },
    });
    expect((await get(`register-imports/${body.importId}/rows?result=error&after=0`, cookie)).body).toEqual({
      rows: [{ rowNumber: 3, result: 'error', remarks: [{ column: 'Ngày sinh', message: expect.any(String) }] }],
      nextAfter: null,
    });
    const rejected = await get(`register-imports/${body.importId}/rejected-rows`, cookie).expect(200);
    expect(rejected.headers['content-type']).toContain('spreadsheetml');
    const found = await get('people?name=lua', cookie);
    expect(found.body).toEqual({
      people: [
        {
          id: expect.any(String),
          fullName: 'Trần Thị Lụa',
          birthYear: 1966,
          hamletName: 'Hồ Liễn',
          citizenIdMasked: '030******777',
          hasAccount: false,
        },
      ],
      nextAfter: null,
    });
  });

  it('says why a whole file is refused', async () => {
    const cookie = await administrator();
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Sổ').addRow(['Họ và tên', 'Thôn']);
    const { body } = await send(cookie, Buffer.from(await book.xlsx.writeBuffer())).expect(202);
    await world.settle();
    expect((await get(`register-imports/${body.importId}`, cookie)).body).toMatchObject({
      state: 'refused',
      refusal: expect.stringContaining('Bảng thiếu cột: Ngày sinh, Giới tính, Số định danh cá nhân.'),
    });
  });

  it('takes no other file, none that is too large, and not nothing', async () => {
    const cookie = await administrator();
    expect((await send(cookie, Buffer.from('Họ tên;Thôn'), 'so.csv')).body.code).toBe('import.not-a-workbook');
    expect((await send(cookie, Buffer.alloc(16 * 1024 * 1024, 'PK'))).status).toBe(413);
    expect(
      (await request(world.app.getHttpServer()).post('/api/administrator/register-imports').set('cookie', cookie))
        .status,
    ).toBe(400);
  });

  it('is nobody else’s: another commune sees neither people nor imports', async () => {
    const cookie = await administrator();
    const { body } = await send(cookie, await registerFile());
    await world.settle();
    const stranger = await onDuty('administrator', other.commune, other.hamlets[0]);
    for (const path of ['', '/rows', '/rejected-rows']) {
      expect((await get(`register-imports/${body.importId}${path}`, stranger)).status).toBe(404);
    }
    expect((await get('register-imports', stranger)).body.imports).toEqual([]);
    expect((await get('people?name=tran', stranger)).body.people).toEqual([]);
    const learner = await world.given.signedIn(await world.given.person());
    for (const path of ['people', 'register-imports', 'register-template']) {
      expect((await get(path, learner.cookie)).status).toBe(403);
    }
  });

  it('gives a template', async () => {
    const response = await get('register-template', await administrator()).expect(200);
    expect(response.headers['content-disposition']).toBe('attachment; filename="mau-so-dan-cu.xlsx"');
  });
});
