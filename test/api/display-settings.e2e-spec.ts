import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { USUAL_SETTINGS } from '@hvs/contracts';
import request from 'supertest';
import { startWorld, type World } from '../support/index.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const http = () => request(world.app.getHttpServer());
const big = { ...USUAL_SETTINGS, text: 200, theme: 'contrast' };

describe('how a person wants pages to be', () => {
  it('is kept with the account; the later of two choices holds, whichever arrives last', async () => {
    const { cookie } = await world.given.signedIn(await world.given.person());
    const own = async () => (await http().get('/api/learner/display-settings').set('cookie', cookie).expect(200)).body;
    const keep = (settings: object, changedAt: string) =>
      http().put('/api/learner/display-settings').set('cookie', cookie).send({ settings, changedAt });
    expect(await own()).toEqual({ kept: null });
    await keep(big, '2026-11-28T03:00:00.000Z').expect(200);
    const late = await keep({ ...big, text: 125 }, '2026-11-28T02:00:00.000Z').expect(200);
    expect(late.body).toEqual({ kept: { settings: big, changedAt: '2026-11-28T03:00:00.000Z' } });
    expect(await own()).toEqual(late.body);
    const ahead = await keep({ ...big, text: 150 }, '2126-01-01T00:00:00.000Z').expect(200);
    const { kept } = ahead.body as { kept: { settings: { text: number }; changedAt: string } };
    expect(kept.settings.text).toBe(150);
    expect(new Date(kept.changedAt).getTime()).toBeLessThanOrEqual(world.clock.now().getTime());
  });

  it.each([
    ['a size nobody can choose', { ...big, text: 300 }],
    ['a theme that is none', { ...big, theme: 'pink' }],
    ['a language nobody can choose', { ...big, language: 'fr' }],
    ['a field left out', { text: 100 }],
  ])('refuses %s', async (_case, settings) => {
    const { cookie } = await world.given.signedIn(await world.given.person());
    await http()
      .put('/api/learner/display-settings')
      .set('cookie', cookie)
      .send({ settings, changedAt: '2026-11-28T03:00:00.000Z' })
      .expect(400);
  });

  it('is of the person signed in alone', async () => {
    await http().get('/api/learner/display-settings').expect(401);
    await http()
      .put('/api/learner/display-settings')
      .send({ settings: big, changedAt: '2026-11-28T03:00:00.000Z' })
      .expect(401);
  });
});
