import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Actor } from '@hvs/platform/access';
import { CertificateDeeds, CertificateDesk, CertificateLists, Certificates } from '@hvs/study/certificates';
import type { CourseVersion } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { CertificateNotices, Notices } from '@hvs/support/notifications';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';

let world: World;
let scenes: StudyScenes;
let desk: CertificateDesk;
let deeds: CertificateDeeds;
let course: CourseVersion;
let here: Actor;
let beside: Actor;
let learner: Learner;
let number: string;

beforeAll(async () => {
  world = await startWorld();
  scenes = new StudyScenes(world);
  desk = world.get(CertificateDesk);
  deeds = world.get(CertificateDeeds);
  course = await scenes.course({ certificateMonths: 12 });
  here = await administratorOf((await world.given.keSat()).commune);
  beside = await administratorOf((await world.given.commune('Xã Bên', ['Thôn bên'])).commune);
});
beforeEach(async () => {
  learner = await scenes.learner();
  await scenes.takeQuiz(learner, await scenes.afterLessons(learner, course));
  await world.settle();
  number = (await world.get(Certificates).of(learner.personId))[0]?.number ?? '';
});
afterAll(() => world.close());

async function administratorOf(commune: { id: string; path: string }): Promise<Actor> {
  const person = await world.given.person();
  const { accountId } = await world.given.signedIn(person);
  return {
    accountId,
    personId: person.id,
    communeId: commune.id,
    hamletId: person.hamletId,
    roles: [{ role: 'administrator', unitPath: commune.path }],
    sessionHash: Buffer.alloc(32),
  };
}

const told = async () => (await world.get(Notices).of(learner.personId, 'vi')).notices.map(({ kind }) => kind);
const codeOf = (deed: Promise<unknown>) => deed.then(() => 'done').catch(({ code }: { code: string }) => code);

describe('the desk of certificates', () => {
  it('finds one by its number however it is typed, and by a part of the name without accents', async () => {
    const { holderName } = await world.get(Certificates).check(number);
    const byNumber = await desk.search(here, { text: number.toLowerCase() });
    expect(byNumber.rows).toMatchObject([{ number, holderName, status: 'valid', doubted: false }]);
    const byName = await desk.search(here, { text: holderName.slice(0, 6) });
    expect(byName.rows.map((row) => row.number)).toContain(number);
    expect((await desk.search(here, { text: '%' })).rows).toEqual([]);
  });

  it('neither shows nor changes what belongs to another commune', async () => {
    expect((await desk.search(beside, { text: number })).rows).toEqual([]);
    expect(await codeOf(desk.one(beside, number))).toBe('certificate.not-found');
    expect(await codeOf(deeds.revoke(beside, number, 'Không phải việc của xã này'))).toBe('certificate.not-found');
    expect((await desk.one(here, number)).history.map(({ deed }) => deed)).toEqual(['issued']);
  });

  it('revokes with a reason, once: the history, the audit trail and the holder know', async () => {
    await deeds.revoke(here, number, 'Nhờ người khác thi hộ');
    await world.settle();
    const { status, revocationReason, history } = await desk.one(here, number);
    expect({ status, revocationReason }).toEqual({ status: 'revoked', revocationReason: 'Nhờ người khác thi hộ' });
    expect(history.map(({ deed, reason }) => [deed, reason])).toEqual([
      ['issued', null],
      ['revoked', 'Nhờ người khác thi hộ'],
    ]);
    expect(await scenes.auditRows('certificate.revoked', learner.personId)).toBe(1);
    expect(await told()).toContain('certificate-revoked');
    expect(await codeOf(deeds.revoke(here, number, 'Lần nữa'))).toBe('certificate.not-valid');
    expect(await codeOf(deeds.reissue(here, number, 'Lần nữa'))).toBe('certificate.not-valid');
  });

  it('corrects a name from the register or as typed, and keeps the former one in the history', async () => {
    const { holderName } = await world.get(Certificates).check(number);
    expect(await codeOf(deeds.correctName(here, number, { source: 'register', reason: 'Thử' }))).toBe(
      'certificate.same-name',
    );
    await world.database.query(`update person set full_name = 'Phạm Thị Sen Mới' where id = $1`, [learner.personId]);
    await deeds.correctName(here, number, { source: 'register', reason: 'Sổ dân cư đã sửa' });
    await world.settle();
    const { history, ...certificate } = await desk.one(here, number);
    expect(certificate).toMatchObject({ holderName: 'Phạm Thị Sen Mới', status: 'valid', number });
    expect(history.at(-1)?.details).toEqual({ formerName: holderName, newName: 'Phạm Thị Sen Mới' });
    expect(await told()).toContain('certificate-name-corrected');
  });

  it('issues another one in its place with the same facts, and the former says by which it was replaced', async () => {
    const before = await world.get(Certificates).check(number);
    const next = await deeds.reissue(here, number, 'Giấy bị rách');
    await world.settle();
    expect(await world.get(Certificates).check(number)).toMatchObject({ status: 'replaced', replacedBy: next });
    const after = await world.get(Certificates).check(next);
    expect(after).toMatchObject({ status: 'valid', holderName: before.holderName, scorePercent: before.scorePercent });
    expect(after.expiresAt).toEqual(before.expiresAt);
    expect(await told()).toContain('certificate-replaced');
    expect((await world.get(Certificates).of(learner.personId)).map(({ status }) => status).sort()).toEqual([
      'replaced',
      'valid',
    ]);
  });

  it('puts a pass that a regrade took away before an administrator and revokes nothing by itself', async () => {
    const [row] = await world.database.query<{ id: string }>(
      'select enrolment_id as id from certificate where number = $1',
      [number],
    );
    const regrade = { enrolmentId: row?.id ?? '', passedAfter: false };
    await world.get(Certificates).followRegrade(regrade);
    await world.get(Certificates).followRegrade(regrade);
    expect((await desk.search(here, { filter: 'doubted' })).rows).toMatchObject([{ number, status: 'valid' }]);
    await deeds.clearDoubt(here, number, 'Câu hỏi sai không phải lỗi của người học');
    expect((await desk.search(here, { filter: 'doubted' })).rows).toEqual([]);
    expect((await desk.one(here, number)).history.map(({ deed }) => deed)).toEqual([
      'issued',
      'doubted',
      'doubt-cleared',
    ]);
  });

  it('tells the holder a month before the end and at the end, each once', async () => {
    const notices = world.get(CertificateNotices);
    world.clock.advance({ days: 340 });
    await notices.remind();
    await notices.remind();
    expect((await told()).filter((kind) => kind.startsWith('certificate-ex'))).toEqual(['certificate-expiring']);
    world.clock.advance({ days: 30 });
    await notices.remind();
    expect((await told())[0]).toBe('certificate-expired');
    expect((await desk.search(here, { text: number, filter: 'expired' })).rows).toHaveLength(1);
    world.clock.advance({ days: -370 });
  });
});

describe('a list of certificate numbers', () => {
  it('tells of every line what it counts for, page by page and as a workbook, to who sent it alone', async () => {
    const lists = world.get(CertificateLists);
    const typo = number.slice(0, -1) + (number.endsWith('2') ? '3' : '2');
    const text = ['Số giấy chứng nhận', number, typo, number.toLowerCase()].join('\n');
    const { listId, counts } = await lists.take(here, { text });
    expect(counts).toMatchObject({ lines: 3, valid: 1, malformed: 1, duplicate: 1 });
    await deeds.revoke(here, number, 'Cấp nhầm người');
    const { rows } = await lists.page(here, listId, 0, 'revoked');
    expect(rows).toMatchObject([{ line: 2, number, revocationReason: 'Cấp nhầm người', courseTitle: 'Khóa học thử' }]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await lists.download(here, listId, 'vi')) as never);
    expect(JSON.stringify(book.worksheets[0]?.getSheetValues())).toContain('Đã thu hồi');
    expect(await codeOf(lists.page(beside, listId, 0))).toBe('certificate-list.not-found');
    world.clock.advance({ days: 1, seconds: 1 });
    expect(await codeOf(lists.page(here, listId, 0))).toBe('certificate-list.not-found');
    world.clock.advance({ days: -1, seconds: -1 });
  });

  it('is refused when it is empty, too long or no table', async () => {
    const lists = world.get(CertificateLists);
    expect(await codeOf(lists.take(here, { text: ' \n ' }))).toBe('certificate-list.empty');
    const long = Array.from({ length: 10_011 }, () => number).join('\n');
    expect(await codeOf(lists.take(here, { text: long }))).toBe('certificate-list.too-long');
    expect(await codeOf(lists.take(here, { file: Buffer.from([1, 0, 2]) }))).toBe('certificate-list.unreadable');
  });
});
