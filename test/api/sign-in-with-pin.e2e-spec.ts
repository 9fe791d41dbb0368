import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  Accounts,
  type LearnerCard,
  LearnerCards,
  normaliseCardCode,
  Sessions,
  SignInThrottle,
} from '@hvs/foundation/identity';
import type { Actor } from '@hvs/platform/access';
import { Crypto } from '@hvs/platform/crypto';
import request from 'supertest';
import { type GivenPerson, startWorld, type World } from '../support/index.js';

/** Slow hashes are slow on purpose; a busy machine makes them slower. */
jest.setTimeout(30_000);

let world: World;
let helper: Actor;

beforeAll(async () => {
  world = await startWorld();
  const { commune } = await world.given.keSat();
  const person = await world.given.person({ fullName: 'Đỗ Thị Giúp' });
  const accountId = await world.given.account(person, [{ role: 'helper', at: commune }]);
  helper = await actorOf(accountId);
});
afterAll(() => world.close());

/** Signed in with a password, as PINs carry no staff rights. */
async function actorOf(accountId: string): Promise<Actor> {
  const sessions = world.get(Sessions);
  const actor = await sessions.read((await sessions.open(accountId, 'password', undefined)).token);
  if (!actor) throw new Error('the session has just been opened');
  return actor;
}

const http = () => request(world.app.getHttpServer());
const signIn = (identifier: unknown, pin: unknown, cookie = '') =>
  http().post('/api/public/sign-in/pin').set('cookie', cookie).send({ identifier, pin });
const cookiesOf = (answer: request.Response) =>
  [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ');
const deviceOf = (answer: request.Response) =>
  cookiesOf(answer)
    .split('; ')
    .find((pair) => pair.startsWith('hvs_device=')) ?? '';
const sessionAt = async (cookie: string) => (await http().get('/api/public/session').set('cookie', cookie)).body;

async function cardFor(
  wishes: { phone?: string; fullName?: string } = {},
): Promise<LearnerCard & { person: GivenPerson }> {
  const person = await world.given.person(wishes);
  return { ...(await world.get(LearnerCards).issue(helper, person.id)), person };
}

const wrong = (pin: string) => (pin === '907264' ? '135792' : '907264');

describe('signing in with a PIN', () => {
  it('works with the phone number however it is written, and with the card', async () => {
    const { cardCode, pin, person } = await cardFor({ phone: '0912345001', fullName: 'Vũ Thị Nụ' });
    for (const identifier of ['0912345001', '+84 912.345.001', cardCode, cardCode.toLowerCase().replaceAll('-', ' ')]) {
      const answer = await signIn(identifier, pin).expect(200);
      expect(answer.body).toMatchObject({
        signedIn: true,
        person: { id: person.id, fullName: 'Vũ Thị Nụ' },
        method: 'pin',
        roles: [],
      });
      expect(answer.body.permissions).toContain('own-study:do');
      expect(await sessionAt(cookiesOf(answer))).toEqual(answer.body);
    }
  });

  it('keeps the session in a cookie that no script reads, and nowhere else', async () => {
    const { cardCode, pin } = await cardFor();
    const answer = await signIn(cardCode, pin).expect(200);
    const lines = answer.headers['set-cookie'] as unknown as string[];
    expect(lines.find((line) => line.startsWith('hvs_session='))).toMatch(/Path=\/; HttpOnly; SameSite=Lax/);
    const token = /hvs_session=([^;]+)/.exec(lines.join('\n'))?.[1];
    expect(JSON.stringify(answer.body)).not.toContain(token);
    expect(
      await world.database.query(`select from session where encode(token_hash, 'escape') like '%' || $1 || '%'`, [
        token,
      ]),
    ).toEqual([]);
  });

  it('says the same of a wrong PIN, an unknown number and an unknown card', async () => {
    const { cardCode, pin } = await cardFor();
    const answers = [await signIn(cardCode, wrong(pin)), await signIn('0987000111', pin), await signIn('ai-đó', pin)];
    for (const { status, body } of answers) {
      expect([status, body.code, body.detail]).toEqual([401, 'sign-in.wrong-credentials', answers[0]?.body.detail]);
    }
  });

  it('ends when the person signs out, and signing out twice is no error', async () => {
    const { cardCode, pin } = await cardFor();
    const cookie = cookiesOf(await signIn(cardCode, pin));
    await http().post('/api/public/sign-out').set('cookie', cookie).expect(204);
    await http().post('/api/public/sign-out').set('cookie', cookie).expect(204);
    expect(await sessionAt(cookie)).toEqual({ signedIn: false });
  });

  it('ends after the hours of the configuration', async () => {
    const { cardCode, pin } = await cardFor();
    const cookie = cookiesOf(await signIn(cardCode, pin));
    world.clock.advance({ days: 31 });
    expect(await sessionAt(cookie)).toEqual({ signedIn: false });
  });

  it('ends at once when the account is disabled, and cannot be done again', async () => {
    const { cardCode, pin, person } = await cardFor();
    const cookie = cookiesOf(await signIn(cardCode, pin));
    const accounts = world.get(Accounts);
    await accounts.disable(await accounts.ensureFor(person.id));
    expect(await sessionAt(cookie)).toEqual({ signedIn: false });
    await signIn(cardCode, pin).expect(401);
  });

  it('never carries the rights of a staff role: a helper who printed the card knows the PIN', async () => {
    const { cardCode, pin, person } = await cardFor();
    const { commune } = await world.given.keSat();
    const accounts = world.get(Accounts);
    const accountId = await accounts.ensureFor(person.id);
    await accounts.grantRole(accountId, 'police-officer', commune.id);
    const { body } = await signIn(cardCode, pin).expect(200);
    expect(body.roles).toEqual([]);
    expect(body.permissions).not.toContain('person-record:read');
  });
});

describe('a family with one phone', () => {
  it('is told apart by the PIN', async () => {
    const mother = await cardFor({ phone: '0912345002' });
    const father = await cardFor({ phone: '0912345002' });
    expect((await signIn('0912345002', mother.pin).expect(200)).body.person.id).toBe(mother.person.id);
    expect((await signIn('0912345002', father.pin).expect(200)).body.person.id).toBe(father.person.id);
  });

  it('is asked for the card when two chose the same PIN', async () => {
    const one = await cardFor({ phone: '0912345003' });
    await cardFor({ phone: '0912345003' });
    await world.database.query(
      `update pin_credential set pin_hash = (select pin_hash from pin_credential p join account a on a.id = p.account_id where a.person_id = $1)
       where phone = '0912345003'`,
      [one.person.id],
    );
    const answer = await signIn('0912345003', one.pin).expect(409);
    expect(answer.body.code).toBe('sign-in.several-people');
    await signIn(one.cardCode, one.pin).expect(200);
  });
});

describe('guessing', () => {
  it('is slowed down, but not on the device on which the owner has signed in', async () => {
    const { cardCode, pin } = await cardFor();
    const device = deviceOf(await signIn(cardCode, pin).expect(200));
    for (let guess = 0; guess < 5; guess += 1) await signIn(cardCode, wrong(pin)).expect(401);
    const refused = await signIn(cardCode, pin).expect(429);
    expect(refused.body).toMatchObject({ code: 'sign-in.wait', args: { seconds: expect.any(Number) } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await signIn(cardCode, pin, device).expect(200);
    world.clock.advance({ minutes: 1 });
    await signIn(cardCode, pin).expect(200);
  });

  it('is slowed down on a known device too, and a device known for another account is a stranger', async () => {
    const [victim, other] = [await cardFor(), await cardFor()];
    const own = deviceOf(await signIn(victim.cardCode, victim.pin).expect(200));
    const foreign = deviceOf(await signIn(other.cardCode, other.pin).expect(200));
    await fiveFailures(victim.cardCode, null);
    await signIn(victim.cardCode, victim.pin, foreign).expect(429);
    await fiveFailures(victim.cardCode, own);
    await signIn(victim.cardCode, victim.pin, own).expect(429);
  });
});

/** Counts failures as wrong PINs would, without the time that slow hashes take. */
async function fiveFailures(cardCode: string, device: string | null): Promise<void> {
  const token = device?.split('=')[1] ?? '';
  const knownDevice = device ? world.get(Crypto).hashToken(token).toString('hex') : null;
  const attempt = {
    door: 'pin',
    subject: normaliseCardCode(cardCode) ?? '',
    address: '203.0.113.7',
    knownDevice,
  } as const;
  for (let failures = 0; failures < 5; failures += 1) await world.get(SignInThrottle).admit(attempt);
}

describe('what is not a sign-in', () => {
  it.each([
    [{}, ['identifier', 'pin']],
    [{ identifier: '0912345001', pin: '12345' }, ['pin']],
    [{ identifier: { $ne: '' }, pin: ['123456'] }, ['identifier', 'pin']],
    [{ identifier: 'x'.repeat(5000), pin: '482915' }, ['identifier']],
  ])('is refused field by field (%#)', async (body, fields) => {
    const answer = await http().post('/api/public/sign-in/pin').send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.fields.map(({ field }: { field: string }) => field).sort()).toEqual(fields);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('is refused with a field that nobody asked for, and then opens no session', async () => {
    const { cardCode, pin } = await cardFor();
    const answer = await http().post('/api/public/sign-in/pin').send({ identifier: cardCode, pin, admin: true });
    expect([answer.status, answer.body.fields[0].field]).toEqual([400, 'admin']);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it.each(['hvs_session=', 'hvs_session=x', `hvs_session=${'a'.repeat(43)}`, 'hvs_device=..; hvs_session=%00'])(
    'leaves a browser with the cookie %p anonymous',
    async (cookie) => {
      expect(await sessionAt(cookie)).toEqual({ signedIn: false });
    },
  );
});
