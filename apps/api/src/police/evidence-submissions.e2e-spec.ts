import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { Role } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Evidence } from '@hvs/foundation/evidence';
import type { UnitView } from '@hvs/foundation/units';
import { type GivenPerson, type SignedIn, startWorld, type World } from '../../../../test/support/index.js';

const CERTIFICATE = { number: 'QG-17', title: 'Kỹ năng số cơ bản', issuedOn: '2026-10-01' };
const CHECKLIST = { practice: 'goi-video', title: 'Gọi video', itemsShown: ['Mở ứng dụng'], assisted: false };
const CLASS = { topic: 'thanh-toan', title: 'Thanh toán không tiền mặt', heldOn: '2026-11-08' };

let world: World;
let hamlet: UnitView;
let officer: SignedIn;
let colleague: SignedIn;
let helper: SignedIn;
let trainer: SignedIn;
let stranger: SignedIn;
let foreignHelper: SignedIn;
let sen: GivenPerson;

beforeAll(async () => {
  world = await startWorld();
  const { commune, hamlets } = await world.given.keSat();
  const other = await world.given.commune('Xã Bên', ['Thôn bên']);
  hamlet = hamlets[0] as UnitView;
  officer = await onDuty('police-officer', commune);
  colleague = await onDuty('police-officer', commune);
  helper = await onDuty('helper', hamlet);
  trainer = await onDuty('trainer', commune);
  stranger = await onDuty('police-officer', other.commune);
  foreignHelper = await onDuty('helper', hamlets[1] as UnitView);
});
afterAll(() => world.close());

beforeEach(async () => {
  sen = await world.given.person();
});

const onDuty = async (role: Role, at: UnitView): Promise<SignedIn> =>
  world.given.signedIn(await world.given.person(), [{ role, at }]);

const server = () => request(world.app.getHttpServer());

const send = (who: SignedIn, path: string, body: object) =>
  server().post(`/api/${path}`).set('cookie', who.cookie).send(body);

const ask = (who: SignedIn, path: string) => server().get(`/api/${path}`).set('cookie', who.cookie);

/** Enters evidence for Sen, unless the wishes name somebody else. */
const enter = (who: SignedIn, kind: string, value: object, wishes: object = {}) => {
  const path = [officer, colleague, stranger].includes(who) ? 'police' : 'helper';
  const body = { id: newId(), personId: sen.id, kind, value, occurredOn: '2026-11-08', ...wishes };
  return send(who, `${path}/evidence-submissions`, body);
};

const check = (who: SignedIn, id: string, answer: object, at = 'police') =>
  send(who, `${at}/evidence-submissions/${id}/check`, answer);

const ledgerOf = (person: GivenPerson) => world.get(Evidence).of(person.id);

const auditOf = async (person: GivenPerson) =>
  (
    await world.database.query<{ action: string }>(
      'select action from audit_entry where subject_person_id = $1 order by occurred_at, id',
      [person.id],
    )
  ).map(({ action }) => action);

describe('what one official may enter alone', () => {
  it('is in the ledger at once, known as observed', async () => {
    const { body, status } = await enter(helper, 'class-attended', CLASS, { note: 'Buổi tối' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      person: { personId: sen.id, fullName: sen.fullName, hamletName: 'Hồ Liễn' },
      label: 'Dự buổi học cộng đồng «Thanh toán không tiền mặt» ngày 08/11/2026',
      state: 'accepted',
      note: 'Buổi tối',
      checkedBy: null,
      mayCheck: false,
    });
    expect(await ledgerOf(sen)).toMatchObject([
      {
        id: body.evidenceId,
        kind: 'class-attended',
        provenance: 'observed',
        recordedBy: helper.accountId,
        effective: true,
      },
    ]);
    expect(await auditOf(sen)).toEqual(['evidence-submission.made']);
  });

  it('is entered once however often it is sent, and is one row when two helpers enter it', async () => {
    const wishes = { id: newId() };
    const first = await enter(helper, 'class-attended', CLASS, wishes);
    const again = await enter(helper, 'class-attended', CLASS, wishes);
    const byTrainer = await enter(trainer, 'class-attended', CLASS);
    expect(again.body).toEqual(first.body);
    expect(byTrainer.body).toMatchObject({ state: 'accepted', evidenceId: first.body.evidenceId });
    expect(await ledgerOf(sen)).toHaveLength(1);
    const taken = await enter(trainer, 'class-attended', CLASS, wishes);
    expect([taken.status, taken.body.code]).toEqual([409, 'evidence-submission.id-taken']);
  });

  it('can be entered anew after it was withdrawn', async () => {
    const { body } = await enter(helper, 'class-attended', CLASS);
    await send(officer, `police/evidence/${body.evidenceId}/withdrawal`, { personId: sen.id, reason: 'Nhầm người' });
    const anew = await enter(helper, 'class-attended', CLASS);
    expect(anew.body.evidenceId).not.toBe(body.evidenceId);
    expect(await world.get(Evidence).effectiveOf(sen.id)).toMatchObject([{ id: anew.body.evidenceId }]);
  });
});

describe('what needs a second person', () => {
  it('waits, and is in the ledger once a colleague has accepted it', async () => {
    const { body } = await enter(officer, 'national-certificate', CERTIFICATE);
    expect([body, await ledgerOf(sen)]).toMatchObject([{ state: 'waiting', evidenceId: null, mayCheck: false }, []]);
    const checked = await check(colleague, body.id, { accept: true });
    expect(checked.status).toBe(200);
    expect(checked.body).toMatchObject({ state: 'accepted', mayCheck: false });
    expect(await ledgerOf(sen)).toMatchObject([
      { id: checked.body.evidenceId, kind: 'national-certificate', provenance: 'imported-and-checked' },
    ]);
    expect(await auditOf(sen)).toEqual(['evidence-submission.made', 'evidence-submission.accepted']);
    const again = await check(colleague, body.id, { accept: true });
    expect([again.status, again.body.evidenceId]).toEqual([200, checked.body.evidenceId]);
    const other = await check(colleague, body.id, { accept: false, reason: 'Không rõ' });
    expect([other.status, other.body.code]).toEqual([409, 'evidence-submission.already-checked']);
  });

  it('is not accepted by who entered it, nor by the person it is about', async () => {
    const own = await enter(officer, 'national-certificate', CERTIFICATE);
    const refused = await check(officer, own.body.id, { accept: true });
    expect([refused.status, refused.body.code]).toEqual([403, 'evidence-submission.second-person']);
    const { commune } = await world.given.keSat();
    const senOnDuty = await world.given.signedIn(sen, [{ role: 'police-officer', at: commune }]);
    const byHer = await check(senOnDuty, own.body.id, { accept: true });
    expect([byHer.status, byHer.body.code]).toEqual([403, 'evidence-submission.own-person']);
    const forHer = await send(senOnDuty, 'police/evidence-submissions', {
      id: newId(),
      personId: sen.id,
      kind: 'class-attended',
      value: CLASS,
      occurredOn: '2026-11-08',
    });
    expect([forHer.status, forHer.body.code]).toEqual([403, 'evidence-submission.own-person']);
    expect(await ledgerOf(sen)).toEqual([]);
  });

  it('is refused with a reason only, and stays out of the ledger', async () => {
    const { body } = await enter(helper, 'exemption-granted', { reason: 'severe-disability', document: 'số 12' });
    const silent = await check(officer, body.id, { accept: false });
    expect([silent.status, silent.body.code]).toEqual([400, 'evidence-submission.reason-needed']);
    const refused = await check(officer, body.id, { accept: false, reason: 'Giấy đã hết hạn' });
    expect(refused.body).toMatchObject({ state: 'refused', reason: 'Giấy đã hết hạn', evidenceId: null });
    expect(await ledgerOf(sen)).toEqual([]);
    expect(await auditOf(sen)).toContain('evidence-submission.refused');
  });

  it('lets another helper or trainer sign a checklist, and nothing else', async () => {
    const checklist = await enter(helper, 'observed', CHECKLIST);
    const listed = await ask(trainer, 'helper/evidence-submissions?state=waiting');
    expect(listed.body.submissions).toContainEqual(expect.objectContaining({ id: checklist.body.id, mayCheck: true }));
    const signed = await check(trainer, checklist.body.id, { accept: true }, 'helper');
    expect(signed.body).toMatchObject({ state: 'accepted' });
    expect(await ledgerOf(sen)).toMatchObject([
      { kind: 'observed', value: { ...CHECKLIST, secondedBy: trainer.accountId } },
    ]);
    const certificate = await enter(helper, 'national-certificate', CERTIFICATE);
    const tried = await check(trainer, certificate.body.id, { accept: true }, 'helper');
    expect(tried.status).toBe(403);
  });

  it('points out that the number is known of somebody else, and asks why it is accepted all the same', async () => {
    const number = `QG-${sen.id}`;
    const lan = await world.given.person({ fullName: 'Trần Thị Lan' });
    const first = await enter(officer, 'national-certificate', { ...CERTIFICATE, number }, { personId: lan.id });
    await check(colleague, first.body.id, { accept: true });
    const second = await enter(officer, 'national-certificate', { ...CERTIFICATE, number: number.toLowerCase() });
    expect(second.body.conflicts).toMatchObject([{ where: 'evidence', personId: lan.id, fullName: 'Trần Thị Lan' }]);
    const blind = await check(colleague, second.body.id, { accept: true });
    expect([blind.status, blind.body.code]).toEqual([409, 'evidence-submission.number-taken']);
    const explained = await check(colleague, second.body.id, { accept: true, reason: 'Số của Lan ghi nhầm' });
    expect(explained.body).toMatchObject({ state: 'accepted', reason: 'Số của Lan ghi nhầm' });
  });

  it('is accepted once when two colleagues accept at the same moment', async () => {
    const { body } = await enter(helper, 'national-certificate', { ...CERTIFICATE, number: sen.id });
    const answers = await Promise.all([officer, colleague].map((who) => check(who, body.id, { accept: true })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await ledgerOf(sen)).toHaveLength(1);
  });
});

describe('the jurisdiction', () => {
  it('keeps everybody else out: other communes, other hamlets, neighbours', async () => {
    const { body } = await enter(officer, 'national-certificate', CERTIFICATE);
    for (const who of [stranger, foreignHelper]) {
      const entered = await enter(who, 'class-attended', CLASS);
      expect([entered.status, entered.body.code]).toEqual([404, 'person.not-found']);
    }
    const checked = await check(stranger, body.id, { accept: true });
    expect([checked.status, checked.body.code]).toEqual([404, 'evidence-submission.not-found']);
    const unknown = await check(officer, newId(), { accept: true });
    expect(unknown.body.code).toBe(checked.body.code);
    const neighbour = await world.given.signedIn(await world.given.person());
    for (const path of ['police', 'helper']) {
      expect((await send(neighbour, `${path}/evidence-submissions`, {})).status).toBe(403);
      expect((await check(neighbour, body.id, { accept: true }, path)).status).toBe(403);
    }
    expect((await check(helper, body.id, { accept: true })).status).toBe(403);
  });

  it('bounds the counts, which name nobody and need no purpose', async () => {
    const counts = async (who: SignedIn) => (await ask(who, 'police/evidence-submissions/counts')).body;
    const [own, others] = [await counts(officer), await counts(colleague)];
    await enter(officer, 'national-certificate', { ...CERTIFICATE, number: newId() });
    expect(await counts(officer)).toEqual({ ...own, waiting: own.waiting + 1 });
    expect(await counts(colleague)).toEqual({ waiting: others.waiting + 1, mayCheck: others.mayCheck + 1 });
    expect(await counts(stranger)).toEqual({ waiting: 0, mayCheck: 0 });
    expect((await ask(helper, 'police/evidence-submissions/counts')).status).toBe(403);
    expect(await auditOf(sen)).toEqual(['evidence-submission.made']);
  });

  it('bounds lists, and an officer states a purpose before one is shown', async () => {
    const { body } = await enter(helper, 'national-certificate', CERTIFICATE);
    const list = (who: SignedIn) => ask(who, 'police/evidence-submissions?state=waiting');
    expect((await list(officer)).body.code).toBe('look.purpose-needed');
    for (const who of [officer, stranger]) await send(who, 'police/look-purpose', { purpose: 'Kiểm tra minh chứng' });
    const ids = (answer: { body: { submissions: { id: string }[] } }) => answer.body.submissions.map(({ id }) => id);
    expect(ids(await list(officer))).toContain(body.id);
    expect(ids(await list(stranger))).toEqual([]);
    expect(await auditOf(sen)).toContain('person-list.looked');
    const own = await ask(foreignHelper, 'helper/evidence-submissions');
    expect(ids(own)).not.toContain(body.id);
  });
});

describe('evidence that is typed in', () => {
  it.each([
    ['a kind that the system records itself', 'quiz-passed', {}, {}, 'input.invalid'],
    ['a field that is missing', 'national-certificate', { title: 'x', issuedOn: '2026-10-01' }, {}, 'evidence.invalid'],
    ['a day to come', 'class-attended', CLASS, { occurredOn: '2999-01-01' }, 'evidence-submission.in-future'],
  ])('is refused for %s', async (_, kind, value, wishes, code) => {
    const { body, status } = await enter(helper, kind, value, wishes);
    expect([status, body.code]).toEqual([400, code]);
  });
});
