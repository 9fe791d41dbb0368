import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@hvs/contracts';
import type { UnitView } from '@hvs/foundation/units';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Rates } from '@hvs/outcome/statistics';
import request from 'supertest';
import { type GivenCommune, type SignedIn, startWorld, type World } from '../../../../test/support/index.js';

let world: World;
let keSat: GivenCommune;

beforeAll(async () => {
  world = await startWorld();
  await world.get(CriteriaSets).ensureShipped();
  keSat = await world.given.keSat();
});
afterAll(() => world.close());

async function onDuty(role: Role, at: UnitView): Promise<SignedIn> {
  return world.given.signedIn(await world.given.person(), [{ role, at }]);
}

function rates(cookie: string, query = '') {
  return request(world.app.getHttpServer()).get(`/api/administrator/rates${query}`).set('cookie', cookie);
}

describe('the rates page', () => {
  it('shows an administrator the own commune only, and a hamlet lead the own hamlet only', async () => {
    const other = await world.given.commune('Xã Bên', ['Thôn bên']);
    await world.get(Rates).recountEverywhere();
    const hamlet = keSat.hamlets[1];
    if (!hamlet) throw new Error('Kẻ Sặt has hamlets');
    const admin = await onDuty('administrator', keSat.commune);
    const lead = await onDuty('hamlet-lead', hamlet);
    const names = async (cookie: string) => (await rates(cookie)).body.hamlets.map((row: { name: string }) => row.name);
    expect(await names(admin.cookie)).toEqual(keSat.hamlets.map(({ name }) => name));
    expect(await names(lead.cookie)).toEqual([hamlet.name]);
    expect(await names(admin.cookie)).not.toContain(other.hamlets[0]?.name);
  });

  it('moves when a person is confirmed', async () => {
    const hamlet = keSat.hamlets[2];
    if (!hamlet) throw new Error('Kẻ Sặt has hamlets');
    const admin = await onDuty('administrator', hamlet);
    const officer = await onDuty('police-officer', keSat.commune);
    const person = await world.given.person({ in: hamlet });
    await request(world.app.getHttpServer())
      .post('/api/police/confirmations')
      .set('cookie', officer.cookie)
      .send({ personId: person.id, confirmedOn: '2026-11-20' })
      .expect(201);
    await world.settle();
    const { body } = await rates(admin.cookie, '?targetGroup=resident');
    expect(body.groups).toEqual(['resident']);
    expect(body.total).toEqual([
      { targetGroup: 'resident', population: 1, enrolled: 0, universalized: 0, confirmed: 1 },
    ]);
  });

  it('refuses groups that do not exist and people without the right', async () => {
    const admin = await onDuty('administrator', keSat.commune);
    const learner = await world.given.signedIn(await world.given.person());
    expect((await rates(admin.cookie, '?targetGroup=pirates')).status).toBe(400);
    expect((await rates(learner.cookie)).status).toBe(403);
  });
});
