import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import request from 'supertest';
import { type Route, routesOf } from '../architecture/routes-of.js';
import { type SignedIn, startWorld, type World } from '../support/index.js';

/** The routes of the police and the administrator that a role may use all the same. */
const ALLOWED: Record<string, string[]> = {
  learner: [],
  trainer: ['POST /api/police/evidence-submissions'],
  helper: [
    'GET /api/administrator/people',
    'POST /api/administrator/learner-cards',
    'POST /api/administrator/people/:personId/learner-card',
    'POST /api/police/evidence-submissions',
  ],
};

let world: World;
let desks: Route[];
const people: Record<string, SignedIn> = {};

beforeAll(async () => {
  world = await startWorld();
  desks = routesOf(world).filter(({ path }) => /^\/api\/(police|administrator)\//.test(path));
  const { commune } = await world.given.keSat();
  for (const role of Object.keys(ALLOWED)) {
    const roles = role === 'learner' ? [] : [{ role: role as Role, at: commune }];
    people[role] = await world.given.signedIn(await world.given.person(), roles);
  }
});
afterAll(() => world.close());

async function statusOf({ method, path }: Route, cookie: string): Promise<number> {
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  const address = path.replace(/:position/g, '1').replace(/:\w+/g, newId());
  return (await request(world.app.getHttpServer())[verb](address).set('cookie', cookie)).status;
}

async function notAnsweredWith(status: number, cookie: string): Promise<string[]> {
  const others: string[] = [];
  for (const route of desks) {
    if ((await statusOf(route, cookie)) !== status) others.push(`${route.method} ${route.path}`);
  }
  return others;
}

describe('the desks of police and administrator', () => {
  it('are many routes', () => {
    expect(desks.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(ALLOWED))('are closed to a %s but for what is theirs', async (role, allowed) => {
    expect((await notAnsweredWith(403, people[role]?.cookie ?? '')).sort()).toEqual(allowed);
  });

  it('are closed to whoever is not signed in', async () => {
    expect(await notAnsweredWith(401, 'hvs_session=nobody')).toEqual([]);
  });
});
