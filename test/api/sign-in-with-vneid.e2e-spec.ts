import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, Staff } from '@hvs/foundation/identity';
import { startVneidSandbox, type VneidSandbox } from '../../apps/vneid-sandbox/src/sandbox.js';
import { type GivenPerson, startWorld, type World } from '../support/index.js';
import { VneidVisitor } from './vneid-visitor.js';

const PASSCODE = 'thu-nghiem';
const CALLBACK = 'http://127.0.0.1:3000/api/public/sign-in/vneid/callback';
const SEN = '030155991001';
const BINH = '030055991002';
const NOT_IN_REGISTER = '030155991003';
const OTHER_NUMBER = '030155991004';

let world: World;
let sandbox: VneidSandbox;
let folder: string;
let sen: GivenPerson;

const atVneid = (citizenId: string) => ({ citizenId, passcode: PASSCODE });
const browser = () => new VneidVisitor(world.app);
const failedWith = (code: string) => `http://127.0.0.1:3000/dang-nhap?loi=${code}`;

async function tellSandbox(people: { sub: string; citizenId: string; accountLevel?: number }[]): Promise<void> {
  const lines = people.map((person) =>
    JSON.stringify({
      passcode: PASSCODE,
      name: 'Phạm Thị Sen',
      birthDate: '1955-02-03',
      gender: 'female',
      residence: 'Kẻ Sặt',
      accountLevel: 2,
      ...person,
    }),
  );
  await writeFile(join(folder, 'people.jsonl'), lines.join('\n'));
}

const EVERYBODY = [
  { sub: 'sub-sen', citizenId: SEN },
  { sub: 'sub-binh', citizenId: BINH, accountLevel: 1 },
  { sub: 'sub-nobody', citizenId: NOT_IN_REGISTER },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hvs-vneid-'));
  await tellSandbox(EVERYBODY);
  sandbox = await startVneidSandbox({ port: 0, peopleFile: join(folder, 'people.jsonl'), redirectUris: [CALLBACK] });
  world = await startWorld({ VNEID_ISSUER: sandbox.url, VNEID_TIMEOUT_MS: '1000' });
  sen = await world.given.person({ citizenId: SEN, fullName: 'Phạm Thị Sen', birthDate: '1955-02-03' });
  await world.given.person({ citizenId: BINH, fullName: 'Vũ Văn Bình', birthDate: '1955-02-03', sex: 'male' });
  await world.given.person({ citizenId: OTHER_NUMBER, fullName: 'Phạm Thị Sen', birthDate: '1955-02-03' });
});

afterAll(async () => {
  await world?.close();
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

const auditsOf = async (personId: string, action: string) =>
  world.database.query(`select details from audit_entry where subject_person_id = $1 and action = $2`, [
    personId,
    action,
  ]);
const evidenceOf = async (personId: string) =>
  world.database.query<{ value: object; provenance: string }>(
    `select value, provenance from evidence where person_id = $1 and kind = 'vneid-sign-in'`,
    [personId],
  );

describe('signing in with VNeID', () => {
  it('links a person of the register on the first time and leads back to where they came from', async () => {
    const visitor = browser();
    const answer = await visitor.signIn(atVneid(SEN), '/khoa-hoc/an-toan?x=1');
    expect(answer).toMatchObject({ status: 302, location: 'http://127.0.0.1:3000/khoa-hoc/an-toan?x=1' });
    expect(answer.setCookies.find((line) => line.startsWith('hvs_session='))).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await visitor.session()).toMatchObject({
      signedIn: true,
      person: { id: sen.id, fullName: 'Phạm Thị Sen' },
      method: 'vneid',
      vneidAccountLevel: 2,
    });
    expect(await auditsOf(sen.id, 'vneid-link.made')).toHaveLength(1);
  });

  it('is evidence once a day, with the level of the account and that of the sign-in', async () => {
    await browser().signIn(atVneid(SEN));
    await browser().signIn(atVneid(SEN));
    expect(await evidenceOf(sen.id)).toEqual([
      { value: { accountLevel: 2, authenticationLevel: 2 }, provenance: 'vneid' },
    ]);
    expect(await auditsOf(sen.id, 'vneid-link.made')).toHaveLength(1);
  });

  it('works for an account of level 1, and says so', async () => {
    const visitor = browser();
    await visitor.signIn(atVneid(BINH));
    expect(await visitor.session()).toMatchObject({ signedIn: true, vneidAccountLevel: 1 });
  });

  it('gives staff the rights of their role', async () => {
    const { commune } = await world.given.keSat();
    const username = 'sen-can-bo';
    await world
      .get(Staff)
      .create({ personId: sen.id, username, password: 'Tre xanh 2026', role: 'administrator', unitId: commune.id });
    const visitor = browser();
    await visitor.signIn(atVneid(SEN));
    expect(await visitor.session()).toMatchObject({ roles: [{ role: 'administrator', unitName: 'Kẻ Sặt' }] });
  });

  it('never leads to another site afterwards', async () => {
    expect((await browser().signIn(atVneid(SEN), '//example.com/')).location).toBe('http://127.0.0.1:3000/');
  });
});

describe('a person whom VNeID knows and the register does not', () => {
  it('is told so, and is not linked to somebody of the same name and birth date', async () => {
    const visitor = browser();
    expect((await visitor.signIn(atVneid(NOT_IN_REGISTER))).location).toBe(failedWith('sign-in.not-in-register'));
    expect(await visitor.session()).toEqual({ signedIn: false });
  });
});

describe('a VNeID account whose citizen id is suddenly another one', () => {
  it('is refused, and the refusal is audited', async () => {
    await browser().signIn(atVneid(SEN));
    await tellSandbox([{ sub: 'sub-sen', citizenId: OTHER_NUMBER }]);
    const visitor = browser();
    const answer = await visitor.signIn(atVneid(OTHER_NUMBER));
    await tellSandbox(EVERYBODY);
    expect(answer.location).toBe(failedWith('sign-in.vneid-invalid'));
    expect(await auditsOf(sen.id, 'vneid-link.refused')).toHaveLength(1);
  });
});

describe('a sign-in that goes wrong', () => {
  it('at the person’s wish says so', async () => {
    expect((await browser().signIn('refuse')).location).toBe(failedWith('sign-in.vneid-refused'));
  });

  it.each([
    ['timeout', 'sign-in.vneid-unavailable'],
    ['wrong-audience', 'sign-in.vneid-invalid'],
    ['clock-skew', 'sign-in.vneid-invalid'],
    ['wrong-nonce', 'sign-in.vneid-invalid'],
    ['wrong-signature', 'sign-in.vneid-invalid'],
    ['tampered-token', 'sign-in.vneid-invalid'],
    ['replayed-code', 'sign-in.vneid-invalid'],
    ['expired-code', 'sign-in.vneid-invalid'],
    ['other-person', 'sign-in.vneid-invalid'],
    ['old-number', 'sign-in.vneid-old-number'],
  ] as const)('by %s ends with %s, and the next one works', async (mode, code) => {
    sandbox.failNext(mode);
    const visitor = browser();
    expect((await visitor.signIn(atVneid(SEN))).location).toBe(failedWith(code));
    expect(await visitor.session()).toEqual({ signedIn: false });
    await visitor.signIn(atVneid(SEN));
    expect(await visitor.session()).toMatchObject({ signedIn: true });
  });

  it('by a callback opened twice works once', async () => {
    const visitor = browser();
    const callback = await visitor.signInAtVneid(atVneid(SEN));
    expect((await visitor.open(callback)).location).toContain('/khoa-hoc');
    expect((await visitor.open(callback)).location).toBe(failedWith('sign-in.expired'));
  });

  it('by a callback brought by another browser signs nobody in there, and still works in its own', async () => {
    const [owner, stranger] = [browser(), browser()];
    await stranger.signInAtVneid(atVneid(BINH));
    const callback = await owner.signInAtVneid(atVneid(SEN));
    expect((await stranger.open(callback)).location).toBe(failedWith('sign-in.expired'));
    expect(await stranger.session()).toEqual({ signedIn: false });
    expect((await owner.open(callback)).location).toContain('/khoa-hoc');
  });

  it('by being left lying for more than ten minutes is over', async () => {
    const visitor = browser();
    const callback = await visitor.signInAtVneid(atVneid(SEN));
    world.clock.advance({ minutes: 11 });
    expect((await visitor.open(callback)).location).toBe(failedWith('sign-in.expired'));
  });

  it.each(['', '?', '?state=x&code=y', '?error=access_denied', '?state=a&state=b&code=c'])(
    'by a made-up callback (%p) is over',
    async (query) => {
      expect((await browser().open(CALLBACK + query)).location).toBe(failedWith('sign-in.expired'));
    },
  );

  it('by a disabled account is not allowed', async () => {
    const account = await world.get(Accounts).ensureFor(sen.id);
    await world.get(Accounts).disable(account);
    expect((await browser().signIn(atVneid(SEN))).location).toBe(failedWith('access.not-allowed'));
  });
});

describe('while VNeID is away', () => {
  it('the sign-in page says so, and all is well when it is back', async () => {
    const { port } = new URL(sandbox.url);
    await sandbox.close();
    const other = await startWorld({ VNEID_ISSUER: sandbox.url });
    await other.given.person({ citizenId: BINH, sex: 'male' });
    const visitor = new VneidVisitor(other.app);
    const away = await visitor.open('http://127.0.0.1:3000/api/public/sign-in/vneid');
    const peopleFile = join(folder, 'people.jsonl');
    sandbox = await startVneidSandbox({ port: Number(port), peopleFile, redirectUris: [CALLBACK] });
    const back = await visitor.signIn(atVneid(BINH));
    await other.close();
    expect(away.location).toBe(failedWith('sign-in.vneid-unavailable'));
    expect(back.location).toBe('http://127.0.0.1:3000/khoa-hoc');
  });
});
