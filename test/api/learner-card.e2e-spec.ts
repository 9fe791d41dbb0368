import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Sessions, type SignInMethod } from '@hvs/foundation/identity';
import type { Role } from '@hvs/contracts';
import type { UnitView } from '@hvs/foundation/units';
import { newId } from '@hvs/kernel';
import request from 'supertest';
import { type GivenCommune, type GivenPerson, startWorld, type World } from '../support/index.js';

/** Slow hashes are slow on purpose; a busy machine makes them slower. */
jest.setTimeout(30_000);

let world: World;
let keSat: GivenCommune;

beforeAll(async () => {
  world = await startWorld();
  keSat = await world.given.keSat();
});
afterAll(() => world.close());

const hamlet = (index: number): UnitView => {
  const unit = keSat.hamlets[index];
  if (!unit) throw new Error('Kẻ Sặt has three hamlets in tests');
  return unit;
};

/** The cookie of a person who signed in by `method`, with a role if one is named. */
async function signedIn(
  person: GivenPerson,
  method: SignInMethod,
  role?: { role: Role; at: UnitView },
): Promise<string> {
  const accountId = await world.given.account(person, role ? [role] : []);
  return `hvs_session=${(await world.get(Sessions).open(accountId, method, undefined)).token}`;
}

const http = () => request(world.app.getHttpServer());
const issue = (cookie: string, personId: string) =>
  http().post(`/api/administrator/people/${personId}/learner-card`).set('cookie', cookie);
const signIn = (identifier: string, pin: string) => http().post('/api/public/sign-in/pin').send({ identifier, pin });
const isSignedIn = async (cookie: string) =>
  (await http().get('/api/public/session').set('cookie', cookie)).body.signedIn;
const changePin = (cookie: string, body: object) => http().put('/api/learner/pin').set('cookie', cookie).send(body);

async function helperOf(unit: UnitView): Promise<string> {
  return signedIn(await world.given.person(), 'password', { role: 'helper', at: unit });
}

describe('a learner card', () => {
  it('lets a person sign in, and is audited without its code', async () => {
    const person = await world.given.person({ fullName: 'Lê Thị Mơ', phone: '0912 000 001' });
    const { body } = await issue(await helperOf(keSat.commune), person.id).expect(201);
    expect(body).toEqual({
      cardCode: expect.stringMatching(/^\w{4}-\w{4}-\w{2}$/),
      pin: expect.stringMatching(/^\d{6}$/),
      fullName: 'Lê Thị Mơ',
    });
    await signIn(body.cardCode, body.pin).expect(200);
    await signIn('0912000001', body.pin).expect(200);
    const stored = await world.database.query(
      `select to_jsonb(a)::text as row from audit_entry a where subject_person_id = $1 and action = 'learner-card.issued'`,
      [person.id],
    );
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(body.cardCode.replaceAll('-', ''));
  });

  it('is made for several people at once: for all of them or for none', async () => {
    const people = [
      await world.given.person({ fullName: 'Lê Thị Na' }),
      await world.given.person({ fullName: 'Lê Thị Ổi' }),
    ];
    const helper = await helperOf(keSat.commune);
    const order = (...personIds: string[]) =>
      http().post('/api/administrator/learner-cards').set('cookie', helper).send({ personIds });
    const ids = people.map(({ id }) => id);
    await order(...ids, newId()).expect(404);
    expect(
      await world.database.query(
        `select from pin_credential c join account a on a.id = c.account_id where a.person_id = any($1)`,
        [ids],
      ),
    ).toEqual([]);
    await order().expect(400);
    await order(...Array.from({ length: 25 }, () => newId())).expect(400);
    const { body } = await order(...ids).expect(201);
    const cards = body.cards as { cardCode: string; pin: string; fullName: string }[];
    expect(cards.map(({ fullName }) => fullName)).toEqual(['Lê Thị Na', 'Lê Thị Ổi']);
    for (const { cardCode, pin } of cards) await signIn(cardCode, pin).expect(200);
  });

  it('replaces the one before, whose sessions end', async () => {
    const person = await world.given.person();
    const helper = await helperOf(keSat.commune);
    const lost = (await issue(helper, person.id)).body;
    const thief = String((await signIn(lost.cardCode, lost.pin)).headers['set-cookie']?.[0]).split(';')[0] ?? '';
    const found = (await issue(helper, person.id).expect(201)).body;
    expect(await isSignedIn(thief)).toBe(false);
    await signIn(lost.cardCode, lost.pin).expect(401);
    await signIn(found.cardCode, found.pin).expect(200);
  });

  it('is issued within the own hamlet only, and nobody elsewhere can be told from nobody at all', async () => {
    const helper = await helperOf(hamlet(0));
    const neighbour = await world.given.person({ in: hamlet(1) });
    for (const id of [neighbour.id, newId()]) {
      const { status, body } = await issue(helper, id);
      expect([status, body.code]).toEqual([404, 'person.not-found']);
    }
    expect(await world.database.query(`select from account where person_id = $1`, [neighbour.id])).toEqual([]);
  });

  it('is not issued by learners, by strangers, or to an id that is none', async () => {
    const person = await world.given.person();
    await issue(await signedIn(person, 'vneid'), person.id).expect(403);
    await issue('', person.id).expect(401);
    await issue(await helperOf(keSat.commune), 'khong-phai-ma').expect(400);
  });
});

describe('the own PIN', () => {
  it('is changed with the one so far, and then all other sessions end', async () => {
    const person = await world.given.person({ birthDate: '1958-03-21' });
    const { cardCode, pin } = (await issue(await helperOf(keSat.commune), person.id)).body;
    const [here, elsewhere] = [await signedIn(person, 'pin'), await signedIn(person, 'pin')];
    expect((await changePin(here, { newPin: '482917' }).expect(400)).body.code).toBe('pin.wrong-current');
    expect((await changePin(here, { currentPin: pin, newPin: '210358' }).expect(400)).body.code).toBe('pin.too-simple');
    expect(await isSignedIn(elsewhere)).toBe(true);
    await changePin(here, { currentPin: pin, newPin: '482917' }).expect(204);
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false]);
    await signIn(cardCode, '482917').expect(200);
  });

  it('is set anew by someone who signed in with VNeID, also the first one', async () => {
    const person = await world.given.person({ phone: '0912000002' });
    const cookie = await signedIn(person, 'vneid');
    await changePin(cookie, { newPin: '482918' }).expect(204);
    await signIn('0912000002', '482918').expect(200);
    await changePin(cookie, { newPin: '482919' }).expect(204);
    await signIn('0912000002', '482919').expect(200);
  });

  it('cannot be guessed by whoever finds a session open', async () => {
    const person = await world.given.person();
    await issue(await helperOf(keSat.commune), person.id);
    const cookie = await signedIn(person, 'pin');
    const guess = () => changePin(cookie, { currentPin: '000000', newPin: '482917' });
    for (let guesses = 0; guesses < 5; guesses += 1) await guess().expect(400);
    await guess().expect(429);
  });
});

describe('the own profile', () => {
  it('shows what the register says, with the citizen id masked, and the ways to sign in', async () => {
    const person = await world.given.person({
      fullName: 'Lê Thị Mai',
      phone: '0912000003',
      targetGroups: ['elderly', 'resident'],
    });
    await issue(await helperOf(keSat.commune), person.id);
    const cookie = await signedIn(person, 'vneid');
    const { body } = await http().get('/api/learner/profile').set('cookie', cookie).expect(200);
    expect(body).toEqual({
      fullName: 'Lê Thị Mai',
      birthDate: '1980-05-20',
      hamletName: 'Hồ Liễn',
      citizenIdMasked: `${person.citizenId.slice(0, 3)}******${person.citizenId.slice(9)}`,
      phone: '0912000003',
      targetGroups: ['resident', 'elderly'],
      signInMethods: ['pin'],
    });
  });

  it('is for people who are signed in', async () => {
    const { body } = await http().get('/api/learner/profile').expect(401);
    expect(body.code).toBe('access.sign-in-needed');
  });
});
