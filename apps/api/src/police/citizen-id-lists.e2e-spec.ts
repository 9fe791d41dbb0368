import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import request from 'supertest';
import { CitizenIdLists } from '@hvs/outcome/casework';
import type { GivenPerson, SignedIn } from '../../../../test/support/index.js';
import { type Desk, PURPOSE, startDesk } from './spec-support/desk.js';

const COURSES = ['an-toan-tren-mang-cho-nguoi-cao-tuoi', 'dich-vu-cong-truc-tuyen'];

let desk: Desk;
let sen: GivenPerson;
let binh: GivenPerson;
let outsider: GivenPerson;

beforeAll(async () => {
  desk = await startDesk();
  sen = await desk.world.given.person({ fullName: 'Phạm Thị Sen' });
  binh = await desk.world.given.person({ fullName: 'Trần Thị Bình' });
  const other = await desk.world.given.commune('Xã Bên', ['Thôn bên']);
  outsider = await desk.world.given.person(other.hamlets[0] ? { in: other.hamlets[0] } : {});
  await desk.shown(sen, 'vneid', 1);
  await desk.shown(binh, 'vneid', 2);
  for (const course of COURSES) await desk.shown(binh, 'course', course);
});
afterAll(() => desk.world.close());

const pasted = (text: string, who: SignedIn = desk.officer) => desk.post(who, '/police/citizen-id-lists', { text });
const shown = (listId: string, who: SignedIn = desk.officer) => desk.get(who, `/police/citizen-id-lists/${listId}`);

function uploaded(content: Buffer, name: string): request.Test {
  return request(desk.world.app.getHttpServer())
    .post('/api/police/citizen-id-lists')
    .set('cookie', desk.officer.cookie)
    .attach('file', content, name);
}

async function workbook(rows: unknown[][]): Promise<Buffer> {
  const book = new excel.Workbook();
  book.addWorksheet('Danh sách').addRows(rows);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('a list that was pasted', () => {
  it('says of each line where the person stands, and of people elsewhere what it says of nobody', async () => {
    const lan = await desk.world.given.person();
    const text = [
      sen.citizenId,
      binh.citizenId.replace(/^(\d{3})(\d{3})/, '$1 $2.'),
      lan.citizenId,
      outsider.citizenId,
      '030199999999',
      sen.citizenId.slice(1),
      '03O199999999',
      '123456789',
    ].join('\n');
    const { status, body } = await pasted(text);
    expect(status).toBe(201);
    expect(body.counts).toMatchObject({
      lines: 8,
      'not-yet': 1,
      ready: 1,
      'no-decision': 1,
      unknown: 2,
      duplicate: 1,
      malformed: 2,
      confirmed: 0,
    });
    const page = await shown(body.listId);
    expect(page.body.rows.map(({ status: one }: { status: string }) => one)).toEqual([
      'not-yet',
      'ready',
      'no-decision',
      'unknown',
      'unknown',
      'duplicate',
      'malformed',
      'malformed',
    ]);
    expect(page.body.rows[0]).toMatchObject({ line: 1, fullName: 'Phạm Thị Sen', hamletName: 'Hồ Liễn', remark: null });
    expect(page.body.rows[3]).toMatchObject({ personId: null, fullName: null, standing: null });
    expect(page.body.rows[5].remark).toBe('Trùng với dòng 1.');
    expect(page.body.rows[6].remark).toBe('Có chữ O ở chỗ của số 0.');
    for (const { citizenId } of [sen, binh, lan, outsider]) expect(page.text).not.toContain(citizenId);
  });

  it('tells each person found, once, that they were seen in a list, and keeps the numbers out of the audit', async () => {
    const may = await desk.world.given.person();
    const { body } = await pasted(`${may.citizenId}\n${may.citizenId}`);
    await shown(body.listId);
    expect(await desk.auditOf(may, 'person-list.looked')).toMatchObject([{ purpose: PURPOSE }]);
    const all = await desk.world.database.query(`select details, subject_id, purpose from audit_entry`);
    expect(JSON.stringify(all)).not.toContain(may.citizenId);
    expect(await desk.auditOf(outsider, 'person-list.looked')).toEqual([]);
  });

  it('is stored encrypted, belongs to who sent it, and is gone after a day', async () => {
    const { body } = await pasted(sen.citizenId);
    const [row] = await desk.world.database.query<{ content: Buffer }>(
      'select content from citizen_id_list where id = $1',
      [body.listId],
    );
    expect(row?.content.toString('latin1')).not.toContain(sen.citizenId);
    const { commune } = await desk.world.given.keSat();
    const colleague = await desk.world.given.signedIn(await desk.world.given.person(), [
      { role: 'police-officer', at: commune },
    ]);
    for (const who of [desk.stranger, colleague]) {
      expect((await shown(body.listId, who)).body.code).toBe('citizen-id-list.not-found');
      expect((await desk.get(who, `/police/citizen-id-lists/${body.listId}/download`)).status).toBe(404);
    }
    desk.world.clock.advance({ hours: 24, seconds: 1 });
    expect((await shown(body.listId)).body.code).toBe('citizen-id-list.not-found');
    await desk.world.get(CitizenIdLists).forgetExpired();
    const left = await desk.world.database.query(
      'select 1 from citizen_id_list l join citizen_id_list_line n on n.list_id = l.id where l.id = $1',
      [body.listId],
    );
    expect(left).toEqual([]);
    await desk.state(desk.officer);
    await desk.state(desk.stranger);
  });

  it.each([
    ['nothing', '', 'citizen-id-list.empty'],
    ['a formula', '030199990001\n=1+1', 'citizen-id-list.formula'],
    ['too many lines', Array.from({ length: 10_011 }, () => '1').join('\n'), 'citizen-id-list.too-long'],
  ])('is refused with %s', async (_what, text, code) => {
    expect((await pasted(text)).body.code).toBe(code);
  });
});

describe('a list from a file', () => {
  it('is read from a workbook in which numbers lost their zeros, and comes back with text that keeps them', async () => {
    const sheet = await workbook([
      ['STT', 'Họ tên', 'Số CCCD'],
      [1, 'Sen', Number(sen.citizenId)],
      [2, 'Bình', binh.citizenId],
    ]);
    const { body } = await uploaded(sheet, 'danh-sach.xlsx');
    expect(body.counts).toMatchObject({ lines: 2, 'not-yet': 1, ready: 1 });
    const download = await desk
      .get(desk.officer, `/police/citizen-id-lists/${body.listId}/download`)
      .buffer(true)
      .parse((stream, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
      });
    const book = new excel.Workbook();
    await book.xlsx.load(download.body);
    const rows = book.worksheets[0]!.getSheetValues().slice(2) as unknown[][];
    expect(rows[0]!.slice(1, 7)).toEqual([
      '2',
      sen.citizenId.slice(1),
      'Phạm Thị Sen',
      '1980',
      'Hồ Liễn',
      'Chưa đạt phổ cập',
    ]);
    expect(rows[1]![2]).toBe(binh.citizenId);
    expect(book.worksheets[0]!.getCell('B3').numFmt).toBe('@');
  });

  it('is read from a .csv file with a heading', async () => {
    const content = Buffer.from(`\uFEFFHọ tên;Số định danh\r\nSen;"${sen.citizenId}"\r\n`);
    expect((await uploaded(content, 'a.csv')).body.counts).toMatchObject({ lines: 1, 'not-yet': 1 });
  });

  it.each([
    ['a picture', async () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'citizen-id-list.unreadable'],
    ['more than 5 MB', async () => Buffer.alloc(5 * 1024 * 1024 + 1, '1\n'), 'input.too-large'],
    [
      'a formula',
      async () => workbook([['030199990001'], [{ formula: 'A1', result: 'x' }]]),
      'citizen-id-list.formula',
    ],
  ])('is refused with %s', async (_what, content, code) => {
    expect((await uploaded(await content(), 'a.xlsx')).body.code).toBe(code);
  });
});

describe('what is ready on a list', () => {
  it('is submitted at once, each case for itself, and only with the right to work cases', async () => {
    const { body } = await pasted(`${sen.citizenId}\n${binh.citizenId}`);
    const path = `/police/citizen-id-lists/${body.listId}/submission`;
    for (const who of [desk.helper, desk.trainer, desk.administrator]) {
      expect((await desk.post(who, path, { channel: 'batch-file' })).status).toBe(403);
    }
    const answer = await desk.post(desk.officer, path, { channel: 'batch-file' });
    expect([answer.status, answer.body.submitted, answer.body.refused]).toEqual([200, 1, []]);
    expect(answer.body.counts).toMatchObject({ submitted: 1, ready: 0, 'not-yet': 1 });
    const again = await desk.post(desk.officer, path, { channel: 'batch-file' });
    expect([again.body.submitted, again.body.counts.submitted]).toEqual([0, 1]);
    expect((await desk.post(desk.officer, path, { channel: 'carrier-pigeon' })).body.code).toBe('input.invalid');
  });

  it('is right for two thousand at once', async () => {
    const { commune, hamlets } = await desk.world.given.keSat();
    const made = await desk.world.database.query<{ id: string }>(
      `insert into person (id, commune_id, hamlet_id, full_name, name_folded, birth_date, sex)
       select gen_random_uuid(), $1, $2, 'Người Thử ' || n, 'nguoi thu ' || n, '1970-01-01', 'male'
       from generate_series(1, 1000) n returning id`,
      [commune.id, hamlets[2]!.id],
    );
    const numbers = await desk.numbered(made.map(({ id }) => id));
    await desk.world.database.query(
      `insert into standing (person_id, commune_id, hamlet_id, outcome, revision)
       select id, $2, $3, case when ordinality <= 400 then 'met' else 'not-met' end, 1
       from unnest($1::uuid[]) with ordinality as made (id, ordinality)`,
      [made.map(({ id }) => id), commune.id, hamlets[2]!.id],
    );
    const strangers = Array.from({ length: 1000 }, (_, n) => `0300700${String(50_000 + n)}`);
    const { body } = await pasted([...numbers, ...strangers].join('\n'));
    expect(body.counts).toMatchObject({ lines: 2000, universalized: 400, 'not-yet': 600, unknown: 1000 });
    const looked = await desk.world.database.query<{ count: number }>(
      `select count(*)::int as count from audit_entry where action = 'person-list.looked' and subject_id = $1`,
      [body.listId],
    );
    expect(looked).toEqual([{ count: 1000 }]);
  });
});
