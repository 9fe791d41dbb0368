import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type LearnerCard, LearnerCards, Sessions } from '@hvs/foundation/identity';
import type { Actor } from '@hvs/platform/access';
import request from 'supertest';
import { startWorld, type World } from '../support/index.js';

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

async function cardFor(wishes: { fullName?: string } = {}): Promise<LearnerCard> {
  return world.get(LearnerCards).issue(helper, (await world.given.person(wishes)).id);
}

describe('a phone that several people share', () => {
  const people = (cookie: string) =>
    http().get('/api/public/sign-in/people-of-device').set('cookie', cookie).expect(200);
  const choose = (cookie: string, picture: string | null) =>
    http().put('/api/learner/device-picture').set('cookie', cookie).send({ picture });

  it('offers those who asked for it by a picture, and lets each in with their own PIN alone', async () => {
    const [sen, nu] = [await cardFor({ fullName: 'Lê Thị Sen' }), await cardFor({ fullName: 'Vũ Thị Nụ' })];
    const first = await signIn(sen.cardCode, sen.pin).expect(200);
    await choose(cookiesOf(first), 'sen').expect(204);
    const second = await signIn(nu.cardCode, nu.pin, deviceOf(first)).expect(200);
    expect((await people(deviceOf(second))).body.people).toMatchObject([{ fullName: 'Lê Thị Sen', picture: 'sen' }]);
    await choose(cookiesOf(second), 'ca').expect(204);
    const offered = (await people(deviceOf(second))).body.people as { id: string; fullName: string }[];
    expect(offered.map(({ fullName }) => fullName)).toEqual(['Lê Thị Sen', 'Vũ Thị Nụ']);
    const tapped = `may:${offered[0]?.id}`;
    await signIn(tapped, nu.pin, deviceOf(second)).expect(401);
    const answer = await signIn(tapped, sen.pin, deviceOf(second)).expect(200);
    expect(answer.body).toMatchObject({ person: { fullName: 'Lê Thị Sen' }, method: 'pin' });
  });

  it('tells another device nothing, and lets nobody in there', async () => {
    const { cardCode, pin } = await cardFor();
    const here = await signIn(cardCode, pin).expect(200);
    await choose(cookiesOf(here), 'nha').expect(204);
    const [{ id }] = (await people(deviceOf(here))).body.people as [{ id: string }];
    const elsewhere = deviceOf(await signIn((await cardFor()).cardCode, pin));
    expect((await people(elsewhere)).body.people).toEqual([]);
    expect((await people('')).body.people).toEqual([]);
    await signIn(`may:${id}`, pin, elsewhere).expect(401);
    await http().delete(`/api/public/sign-in/people-of-device/${id}`).set('cookie', elsewhere).expect(204);
    expect((await people(deviceOf(here))).body.people).toHaveLength(1);
  });

  it('forgets whoever is taken off the list, by themselves or by who holds the phone, however often', async () => {
    const { cardCode, pin } = await cardFor();
    const here = await signIn(cardCode, pin).expect(200);
    expect((await http().get('/api/learner/device-picture').set('cookie', cookiesOf(here))).body).toEqual({
      picture: null,
      possible: true,
    });
    await choose(cookiesOf(here), 'trang').expect(204);
    await choose(cookiesOf(here), null).expect(204);
    expect((await people(deviceOf(here))).body.people).toEqual([]);
    await choose(cookiesOf(here), 'sao').expect(204);
    const [{ id }] = (await people(deviceOf(here))).body.people as [{ id: string }];
    for (const _ of [1, 2])
      await http().delete(`/api/public/sign-in/people-of-device/${id}`).set('cookie', deviceOf(here)).expect(204);
    await signIn(`may:${id}`, pin, deviceOf(here)).expect(401);
  });

  it('remembers nobody who has no PIN on it, and no picture that is none', async () => {
    const { cardCode, pin } = await cardFor();
    const here = await signIn(cardCode, pin).expect(200);
    const session = cookiesOf(here)
      .split('; ')
      .filter((pair) => !pair.startsWith('hvs_device='))
      .join('; ');
    await choose(session, 'sen').expect(409);
    await choose(cookiesOf(here), 'meo').expect(400);
  });
});
