import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LookPurposes } from '@hvs/foundation/audit';
import { Evidence, EvidenceCorrections } from '@hvs/foundation/evidence';
import { ConfirmationCases, Confirmations } from '@hvs/outcome/confirmation';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { todayIn, VIETNAM } from '@hvs/kernel';
import { Universalization } from '@hvs/outcome/universalization';
import type { Actor } from '@hvs/platform/access';
import { Crypto } from '@hvs/platform/crypto';
import { type GivenPerson, startWorld, type World } from '../../../../test/support/index.js';
import { Notices } from './notices.service.js';
import { StandingNotices } from './standing-notices.js';

const COURSES = ['an-toan-tren-mang-cho-nguoi-cao-tuoi', 'dich-vu-cong-truc-tuyen'];

let world: World;
let officer: Actor;
let sen: GivenPerson;

beforeAll(async () => {
  world = await startWorld();
  await world.get(CriteriaSets).ensureShipped();
  const { commune } = await world.given.keSat();
  const person = await world.given.person();
  const { accountId, cookie } = await world.given.signedIn(person, [{ role: 'police-officer', at: commune }]);
  officer = {
    accountId,
    personId: person.id,
    communeId: person.communeId,
    hamletId: person.hamletId,
    roles: [{ role: 'police-officer', unitPath: commune.path }],
    sessionHash: world.get(Crypto).hashToken(cookie.replace('hvs_session=', '')),
  };
});
afterAll(() => world.close());
beforeEach(async () => {
  sen = await world.given.person();
  await world.given.account(sen);
});

async function record(kind: 'vneid-sign-in' | 'course-completed', value: object, sourceKey: string): Promise<string> {
  const { evidenceId } = await world.database.transaction(() =>
    world.get(Evidence).record({
      personId: sen.id,
      communeId: sen.communeId,
      kind,
      value: value as never,
      provenance: kind === 'vneid-sign-in' ? 'vneid' : 'unsupervised-quiz',
      sourceKey,
      occurredAt: world.clock.now(),
    }),
  );
  return evidenceId;
}

/** Evidence for all that the shipped set asks; returns the id of the sign-in. */
async function meetAll(): Promise<string> {
  for (const course of COURSES) await record('course-completed', { course, courseVersion: 1 }, `course:${course}`);
  return record('vneid-sign-in', { accountLevel: 2, authenticationLevel: 2 }, 'vneid:2');
}

async function pass(): Promise<string> {
  const passId = await world.get(Universalization).startFullPass(todayIn(VIETNAM, world.clock.now()));
  await world.settle();
  return passId;
}

const told = async (language: 'vi' | 'en' = 'vi') => (await world.get(Notices).of(sen.id, language)).notices;
const kinds = async () => (await told()).map(({ kind }) => kind).reverse();

describe('a person whose standing turns', () => {
  it('is told once that they are universalized, and nothing before', async () => {
    await record('course-completed', { course: COURSES[0], courseVersion: 1 }, 'course:first');
    await world.settle();
    expect(await kinds()).toEqual([]);
    await meetAll();
    await world.settle();
    await world.get(Universalization).checkPerson(sen.id);
    await world.settle();
    expect(await kinds()).toEqual(['universalized']);
  });

  it('is told that it lapsed, and which criterion took it away, in both languages', async () => {
    const signIn = await meetAll();
    await world.settle();
    await world
      .get(EvidenceCorrections)
      .withdraw(officer, { personId: sen.id, evidenceId: signIn, reason: 'Nhập nhầm người' });
    await world.settle();
    expect(await kinds()).toEqual(['universalized', 'universalization-lapsed']);
    const [vi] = await told('vi');
    const [en] = await told('en');
    expect(vi?.text).toContain('minh chứng đã bị rút lại');
    expect(en?.text).toContain('the evidence was withdrawn');
  });

  it('is not told without an account, and hears nothing twice when the event comes twice', async () => {
    const withoutAccount = await world.given.person();
    await world.get(StandingNotices).tell(withoutAccount.id, null);
    expect((await world.get(Notices).of(withoutAccount.id, 'vi')).notices).toEqual([]);
    await meetAll();
    await world.settle();
    for (let again = 0; again < 3; again += 1) await world.get(StandingNotices).tell(sen.id, 'not-met');
    expect(await kinds()).toEqual(['universalized']);
  });

  it('is told after a full pass too, however often its end is heard of', async () => {
    await record('course-completed', { course: COURSES[0], courseVersion: 1 }, 'course:pass');
    await world.settle();
    await meetAll();
    await world.database.query(`delete from outbox_event where relayed_at is null`);
    world.clock.advance({ days: 1 });
    const passId = await pass();
    await world.get(StandingNotices).tellAfterPass(passId);
    expect(await kinds()).toEqual(['universalized']);
  });

  it('is told after a full pass that nothing judges them any more', async () => {
    await meetAll();
    await world.settle();
    await world.database.query(`update person set presence = 'moved' where id = $1`, [sen.id]);
    world.clock.advance({ days: 1 });
    await pass();
    expect(await kinds()).toEqual(['universalized', 'universalization-lapsed']);
    expect((await told())[0]?.text).toMatch(/^Hiện không còn bộ tiêu chí nào xét cho ông bà/);
  });
});

describe('a person whose case goes on', () => {
  const caseOf = async () => (await world.get(ConfirmationCases).latestOf(sen.id))!.caseId;

  it('is told that it was returned, with the reason', async () => {
    await meetAll();
    await world.settle();
    await world.get(LookPurposes).state(officer, 'Xét xác nhận đạt phổ cập');
    await world.get(ConfirmationCases).return(officer, await caseOf(), 'Ngày sinh khác trên thẻ căn cước');
    await world.settle();
    const [returned] = await told();
    expect(returned?.text).toBe(
      'Hồ sơ xác nhận hoàn thành của ông bà cần bổ sung. Lý do: Ngày sinh khác trên thẻ căn cước',
    );
  });

  it('is told that they are confirmed', async () => {
    await world.get(Confirmations).record(officer, sen.id, '2026-11-20');
    await world.settle();
    expect(await kinds()).toEqual(['confirmed']);
  });
});

describe('notices', () => {
  it('are forgotten after a year', async () => {
    await world.get(Confirmations).record(officer, sen.id, '2026-11-20');
    await world.settle();
    world.clock.advance({ days: 364 });
    await world.get(Notices).forgetOld();
    expect(await kinds()).toEqual(['confirmed']);
    world.clock.advance({ days: 2 });
    await world.get(Notices).forgetOld();
    expect(await kinds()).toEqual([]);
  });
});
