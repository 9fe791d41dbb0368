import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startVneidSandbox, type VneidSandbox } from '../../apps/vneid-sandbox/src/sandbox.js';
import type { FailureMode } from '../../apps/vneid-sandbox/src/failures/failure-modes.js';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';
import { pino } from 'pino';
import { type GivenPerson, startWorld, type World } from '../support/index.js';
import { VneidVisitor } from './vneid-visitor.js';

const PASSCODE = 'thu-nghiem';
const CALLBACK = 'http://127.0.0.1:3000/api/public/sign-in/vneid/callback';
const SEN = '030155992001';
const BINH = '030055992002';
const HIGH = { citizenId: SEN, passcode: PASSCODE };
const LOW = { citizenId: BINH, passcode: PASSCODE };

let folder: string;
let sandbox: VneidSandbox;

const failedWith = (code: string) => `http://127.0.0.1:3000/dang-nhap?loi=${code}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hvs-roads-'));
  const person = { passcode: PASSCODE, gender: 'female', residence: 'Kẻ Sặt', birthDate: '1955-02-03' };
  const people = [
    { ...person, sub: 'sub-sen', citizenId: SEN, name: 'Phạm Thị Sen', accountLevel: 2 },
    { ...person, sub: 'sub-binh', citizenId: BINH, name: 'Vũ Văn Bình', accountLevel: 1 },
  ];
  await writeFile(join(folder, 'people.jsonl'), people.map((each) => JSON.stringify(each)).join('\n'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  sandbox = await startVneidSandbox({
    port: 0,
    peopleFile: join(folder, 'people.jsonl'),
    partnerKeyFile: join(folder, 'key.pem'),
    redirectUris: [CALLBACK],
    silenceMilliseconds: 5000,
  });
});

afterAll(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

async function worldOn(road: 'portal' | 'direct'): Promise<{ world: World; sen: GivenPerson }> {
  const world = await startWorld({
    VNEID_CONNECTOR: road,
    VNEID_ISSUER: `${sandbox.url}/${road}`,
    VNEID_PRIVATE_KEY_FILE: join(folder, 'key.pem'),
    VNEID_TIMEOUT_MS: '1500',
  });
  const sen = await world.given.person({ citizenId: SEN, fullName: 'Phạm Thị Sen', birthDate: '1955-02-03' });
  await world.given.person({ citizenId: BINH, fullName: 'Vũ Văn Bình', birthDate: '1955-02-03', sex: 'male' });
  return { world, sen };
}

describe.each([
  ['portal', null, null],
  ['direct', 2, 1],
] as const)('signing in by the road %s', (road, highLevel, lowLevel) => {
  let world: World;
  let sen: GivenPerson;

  beforeAll(async () => {
    ({ world, sen } = await worldOn(road));
  });

  afterAll(() => world?.close());

  const browser = () => new VneidVisitor(world.app);
  const evidenceOf = (personId: string) =>
    world.database.query<{ value: object; provenance: string; measure: number | null }>(
      `select value, provenance, measure from evidence where person_id = $1 and kind = 'vneid-sign-in'`,
      [personId],
    );

  it('signs in, and records the level that the road told or that it told none', async () => {
    const visitor = browser();
    const answer = await visitor.signIn(HIGH, '/khoa-hoc/an-toan');
    expect(answer).toMatchObject({ status: 302, location: 'http://127.0.0.1:3000/khoa-hoc/an-toan' });
    expect(await visitor.session()).toMatchObject({ person: { id: sen.id }, vneidAccountLevel: highLevel });
    expect(await evidenceOf(sen.id)).toEqual([
      { value: { accountLevel: highLevel, authenticationLevel: null }, provenance: 'vneid', measure: highLevel },
    ]);
  });

  it('tells level 1 from level 2 only where the road does', async () => {
    const visitor = browser();
    await visitor.signIn(LOW);
    expect(await visitor.session()).toMatchObject({ signedIn: true, vneidAccountLevel: lowLevel });
  });

  it('keeps no citizen id in the link', async () => {
    const [row] = await world.database.query<{ links: string }>(`select json_agg(l)::text as links from vneid_link l`);
    expect(row?.links).toContain(`vneid-${road}`);
    expect(row?.links).not.toMatch(new RegExp(`${SEN}|${BINH}`));
  });

  it('says so when the person refuses', async () => {
    expect((await browser().signIn('refuse')).location).toBe(failedWith('sign-in.vneid-refused'));
  });

  it.each([
    ['slow', 'portal direct', undefined],
    ['timeout', 'portal direct', 'sign-in.vneid-unavailable'],
    ['ip-not-allowed', 'portal direct', 'sign-in.vneid-unavailable'],
    ['userinfo-down', 'portal direct', 'sign-in.vneid-unavailable'],
    ['replayed-code', 'portal direct', 'sign-in.vneid-invalid'],
    ['expired-code', 'portal direct', 'sign-in.vneid-invalid'],
    ['old-number', 'portal direct', 'sign-in.vneid-old-number'],
    ['wrong-audience', 'portal', 'sign-in.vneid-invalid'],
    ['wrong-nonce', 'portal', 'sign-in.vneid-invalid'],
    ['clock-skew', 'portal', 'sign-in.vneid-invalid'],
    ['wrong-signature', 'portal', 'sign-in.vneid-invalid'],
    ['tampered-token', 'portal', 'sign-in.vneid-invalid'],
    ['userinfo-of-another', 'portal', 'sign-in.vneid-invalid'],
    ['wrong-envelope', 'direct', 'sign-in.vneid-invalid'],
    ['tampered-envelope', 'direct', 'sign-in.vneid-invalid'],
    ['plus-as-space', 'direct', undefined],
    ['unsealed-code', 'direct', undefined],
  ] as [FailureMode, string, string | undefined][])(
    'meets %s (%s) with %s, and the next one works',
    async (mode, roads, code) => {
      if (roads.split(' ').includes(road)) {
        sandbox.failNext(mode);
        expect((await browser().signIn(HIGH)).location).toBe(
          code === undefined ? 'http://127.0.0.1:3000/khoa-hoc' : failedWith(code),
        );
      }
      const visitor = browser();
      await visitor.signIn(HIGH);
      expect(await visitor.session()).toMatchObject({ signedIn: true });
    },
  );

  it('by a callback opened twice works once', async () => {
    const visitor = browser();
    const callback = await visitor.signInAtVneid(HIGH);
    expect((await visitor.open(callback)).location).toContain('/khoa-hoc');
    expect((await visitor.open(callback)).location).toBe(failedWith('sign-in.expired'));
  });
});

describe.each(['portal', 'direct'] as const)('the log while people sign in by the road %s', (road) => {
  it('holds no query, code, state, number or name, not even at its most talkative', async () => {
    const { world } = await worldOn(road);
    const lines: string[] = [];
    const logger = world.get<Logger>(LOGGER);
    logger.level = 'trace';
    Object.assign(logger, { [pino.symbols.streamSym]: { write: (line: string) => lines.push(line) } });
    const callbacks: string[] = [];
    for (const mode of ['normal', 'replayed-code', 'old-number', 'userinfo-down'] as const) {
      sandbox.failNext(mode);
      const visitor = new VneidVisitor(world.app);
      const callback = await visitor.signInAtVneid(HIGH);
      callbacks.push(...new URL(callback).searchParams.values());
      await visitor.open(callback);
    }
    await world.close();
    const log = lines.join('');
    expect(log).toContain('VNeID sign-in failed');
    const long = callbacks.filter((value) => value.length > 20);
    expect(long.length).toBeGreaterThanOrEqual(8);
    for (const secret of [...long, SEN, 'Phạm Thị Sen', 'code=', 'state=']) expect(log).not.toContain(secret);
  });
});

describe('a level that the direct road leaves out', () => {
  it('is recorded as unknown and never as that of the last time', async () => {
    const { world, sen } = await worldOn('direct');
    const visitor = new VneidVisitor(world.app);
    await visitor.signIn(HIGH);
    sandbox.failNext('missing-level');
    await visitor.signIn(HIGH);
    const rows = await world.database.query<{ level: number | null }>(
      `select measure as level from evidence where person_id = $1 and kind = 'vneid-sign-in' order by recorded_at, id`,
      [sen.id],
    );
    const session = await visitor.session();
    await world.close();
    expect(rows).toEqual([{ level: 2 }, { level: null }]);
    expect(session).toMatchObject({ vneidAccountLevel: null });
  });
});

describe('the direct road without its key', () => {
  it('is refused at the start, with the variable and an example', async () => {
    await expect(startWorld({ VNEID_CONNECTOR: 'direct' })).rejects.toThrow(
      /VNEID_PRIVATE_KEY_FILE is not set .*Example/,
    );
  });

  it('or with a file that is none says that VNeID is away, not why', async () => {
    const world = await startWorld({ VNEID_CONNECTOR: 'direct', VNEID_PRIVATE_KEY_FILE: '/nowhere/key.pem' });
    const answer = await new VneidVisitor(world.app).open('http://127.0.0.1:3000/api/public/sign-in/vneid');
    await world.close();
    expect(answer.location).toBe(failedWith('sign-in.vneid-unavailable'));
  });
});
