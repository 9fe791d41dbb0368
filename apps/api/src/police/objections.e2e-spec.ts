import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, todayIn, VIETNAM } from '@hvs/kernel';
import { OverdueNotices } from '@hvs/support/notifications';
import type { GivenPerson, SignedIn } from '../../../../test/support/index.js';
import { type Desk, startDesk } from './spec-support/desk.js';

const TEXT = 'Tôi đã học xong khóa này ở nhà văn hóa thôn.';
const ANSWER = 'Xã đã xem lại và ghi nhận.';

let desk: Desk;
let sen: GivenPerson;
let senSignedIn: SignedIn;
let about: { decision: { kind: string; id: string }; evidence: { kind: string; id: string } };

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.world.close());
beforeEach(async () => {
  sen = await desk.world.given.person({ fullName: 'Phạm Thị Sen' });
  senSignedIn = await desk.world.given.signedIn(sen);
  await desk.shown(sen, 'vneid', 1);
  const id = async (table: string) => {
    const [row] = await desk.world.database.query<{ id: string }>(`select id from ${table} where person_id = $1`, [
      sen.id,
    ]);
    return row!.id;
  };
  about = {
    decision: { kind: 'decision', id: await id('decision') },
    evidence: { kind: 'evidence', id: await id('evidence') },
  };
});

const raise = (subject: object, who = senSignedIn, id = newId(), text = TEXT) =>
  desk.post(who, '/learner/objections', { id, about: subject, text });
const open = async (who = desk.officer) => (await desk.get(who, '/police/objections')).body.objections;
const answer = (id: string, who = desk.officer, outcome = 'upheld', words = ANSWER) =>
  desk.post(who, `/police/objections/${id}/answer`, { outcome, answer: words });
const noticesOf = async (who = senSignedIn) => (await desk.get(who, '/learner/notices')).body;

describe('a learner who objects', () => {
  it('raises it about a decision or evidence of their own, and reads by when it is answered', async () => {
    const { status, body } = await raise(about.evidence);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      about: { ...about.evidence, label: 'Đăng nhập bằng VNeID, tài khoản mức 1' },
      text: TEXT,
      state: 'open',
      outcome: null,
      answer: null,
      answeredAt: null,
    });
    expect(body.answerDueOn > todayIn(VIETNAM, desk.world.clock.now())).toBe(true);
    const second = await raise(about.decision);
    expect(second.body.about.label).toMatch(/^Kết quả xét ngày \d\d\/\d\d\/\d{4}, /);
    const listed = await desk.get(senSignedIn, '/learner/objections');
    expect(listed.body.objections.map(({ id }: { id: string }) => id)).toEqual([second.body.id, body.id]);
  });

  it('raises it once, however often it is sent, also at the same time', async () => {
    const id = newId();
    const answers = await Promise.all([1, 2, 3].map(() => raise(about.evidence, senSignedIn, id)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await desk.auditOf(sen, 'objection.raised')).toHaveLength(1);
    expect((await raise(about.evidence)).body.code).toBe('objection.already-open');
    expect((await raise(about.decision, senSignedIn, id)).body.code).toBe('objection.id-used');
    expect((await raise(about.evidence, senSignedIn, id, 'Một ý kiến khác hẳn.')).body.code).toBe('objection.id-used');
  });

  it('is told at once that it arrived', async () => {
    const { body } = await raise(about.evidence);
    await desk.world.settle();
    const { notices, unread } = await noticesOf();
    const [year, month, day] = body.answerDueOn.split('-');
    expect(notices.map(({ text }: { text: string }) => text)).toEqual([
      `Xã đã nhận ý kiến của ông bà về minh chứng. Ông bà sẽ được trả lời chậm nhất ngày ${day}/${month}/${year}.`,
    ]);
    expect([unread, notices[0].href]).toEqual([1, '/hoi-lai']);
    expect((await desk.post(senSignedIn, '/learner/notices/read', { upTo: notices[0].id })).status).toBe(204);
    expect(await noticesOf()).toMatchObject({ unread: 0, notices: [{ readAt: expect.any(String) }] });
  });

  it('cannot object to what is about somebody else, nor see what others raised', async () => {
    const neighbour = await desk.world.given.signedIn(await desk.world.given.person());
    expect((await raise(about.evidence, neighbour)).body.code).toBe('objection.subject-not-found');
    expect((await raise({ kind: 'decision', id: about.evidence.id })).body.code).toBe('objection.subject-not-found');
    const id = newId();
    await raise(about.evidence, senSignedIn, id);
    expect((await desk.get(neighbour, '/learner/objections')).body).toEqual({ objections: [] });
    expect((await raise(about.evidence, neighbour, id)).status).toBe(404);
  });

  it.each([
    ['a short text', { text: 'sai' }],
    ['an endless text', { text: 'x'.repeat(2001) }],
    ['no subject', { about: undefined }],
    ['an id that is none', { id: 'mot' }],
    ['another subject', { about: { kind: 'person', id: '01900000-0000-7000-8000-000000000000' } }],
  ])('is refused with %s', async (_what, part) => {
    const whole = { id: newId(), about: about.evidence, text: TEXT };
    const { status } = await desk.post(senSignedIn, '/learner/objections', { ...whole, ...part });
    expect(status).toBe(400);
  });
});

describe('the desk that works objections off', () => {
  it('sees them by their last day, answers once, and the person is told', async () => {
    const { body: raised } = await raise(about.evidence);
    const mine = (await open()).find(({ id }: { id: string }) => id === raised.id);
    expect(mine).toMatchObject({ fullName: 'Phạm Thị Sen', overdue: false, evidenceToWithdraw: null });
    expect(await desk.auditOf(sen, 'person-list.looked')).toHaveLength(1);
    const given = await answer(raised.id);
    expect([given.status, given.body.state, given.body.evidenceToWithdraw]).toEqual([
      200,
      'answered',
      about.evidence.id,
    ]);
    expect((await answer(raised.id)).status).toBe(200);
    expect((await answer(raised.id, desk.officer, 'declined')).body.code).toBe('objection.already-answered');
    await desk.world.settle();
    expect(await desk.auditOf(sen, 'objection.answered')).toMatchObject([{ account: desk.officer.accountId }]);
    const { notices } = await noticesOf();
    expect(notices[0].text).toBe('Ý kiến của ông bà về minh chứng được chấp nhận. Hãy mở để đọc câu trả lời.');
    const own = await desk.get(senSignedIn, '/learner/objections');
    expect(own.body.objections[0]).toMatchObject({ state: 'answered', outcome: 'upheld', answer: ANSWER });
    const answered = await desk.get(desk.officer, '/police/objections?state=answered');
    expect(answered.body.objections[0].id).toBe(raised.id);
    expect((await raise(about.evidence)).status).toBe(201);
  });

  it('is told once a day when one is beyond its day', async () => {
    const { body: raised } = await raise(about.decision);
    const before = (await desk.get(desk.officer, '/police/objections/counts')).body;
    desk.world.clock.advance({ days: 15 });
    for (const who of [desk.officer, desk.stranger]) await desk.state(who);
    const after = (await desk.get(desk.officer, '/police/objections/counts')).body;
    expect([before.overdue, after.overdue]).toEqual([0, after.open]);
    expect((await open()).find(({ id }: { id: string }) => id === raised.id).overdue).toBe(true);
    for (let minute = 0; minute < 3; minute += 1) await desk.world.get(OverdueNotices).tell();
    for (const who of [desk.officer, desk.administrator]) {
      const told = (await noticesOf(who)).notices.filter(({ kind }: { kind: string }) => kind === 'objections-overdue');
      expect(told).toMatchObject([{ href: '/cong-an/hoi-lai', text: expect.stringContaining('quá hạn') }]);
    }
    expect((await noticesOf(desk.stranger)).notices).toEqual([]);
    expect((await noticesOf(desk.helper)).notices).toEqual([]);
  });

  it('is the desk of the own commune, and of officers only', async () => {
    const { body: raised } = await raise(about.evidence);
    expect(await open(desk.stranger)).toEqual([]);
    expect((await answer(raised.id, desk.stranger)).body.code).toBe('objection.not-found');
    for (const who of [desk.helper, desk.trainer, desk.administrator, senSignedIn]) {
      expect((await desk.get(who, '/police/objections')).status).toBe(403);
      expect((await answer(raised.id, who)).status).toBe(403);
    }
  });

  it('never lets an officer answer their own', async () => {
    const { commune } = await desk.world.given.keSat();
    const own = await desk.world.given.signedIn(sen, [{ role: 'police-officer', at: commune }]);
    await desk.state(own);
    const { body: raised } = await raise(about.evidence, own);
    expect((await answer(raised.id, own)).body.code).toBe('objection.own');
  });
});
