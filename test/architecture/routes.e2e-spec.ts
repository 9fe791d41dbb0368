import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PERMISSIONS } from '@hvs/contracts';
import { describeApi } from '../../apps/api/src/openapi.js';
import { startWorld, type World } from '../support/index.js';
import { type Route, routesOf } from './routes-of.js';

const CITIZEN_ID = /citizen|cccd|cmnd|identity-?number|national-?id/i;

let world: World;
let routes: Route[];

beforeAll(async () => {
  world = await startWorld();
  routes = routesOf(world);
});
afterAll(() => world.close());

const table = (): string =>
  routes
    .map(
      ({ permission, method, path: address }) =>
        `${(permission ?? '(none)').padEnd(22)} ${method.padEnd(6)} ${address}\n`,
    )
    .join('');

/**
 * What people type and other programs expect at the root: the check page, keys and status lists. And bytes that people
 * uploaded, which have headers of their own.
 */
const OUTSIDE_THE_API = /^\/(xac-minh|\.well-known|tep|goi)(\/|$)/;

describe('the routes of the api', () => {
  it('are those of routes.txt, each with its permission (WRITE_ROUTES=1 writes it anew)', () => {
    const file = path.join(import.meta.dirname, 'routes.txt');
    if (process.env['WRITE_ROUTES']) writeFileSync(file, table());
    expect(table()).toBe(readFileSync(file, 'utf8'));
  });

  it('are closed or declared open, without exception', () => {
    const known = new Set<string>(['public', ...PERMISSIONS]);
    expect(routes.filter(({ permission }) => !known.has(permission ?? ''))).toEqual([]);
  });

  it('lie below the prefix of their audience', () => {
    const audiences = /^\/api\/(public|learner|trainer|helper|police|administrator|operator|health)\//;
    const others = routes.map(({ path: address }) => address).filter((address) => !audiences.test(address));
    expect(others.filter((address) => !OUTSIDE_THE_API.test(address))).toEqual(['/api/openapi.json']);
  });

  it('take no citizen id in the address, where logs and histories would keep it', () => {
    const parameters = Object.values(describeApi(world.app).paths).flatMap((methods) =>
      Object.values(methods as Record<string, { parameters?: { name: string }[] }>).flatMap(
        ({ parameters: given }) => given?.map(({ name }) => name) ?? [],
      ),
    );
    const inPaths = routes.flatMap(({ path: address }) => address.split('/').filter((part) => part.startsWith(':')));
    expect([...parameters, ...inPaths].filter((name) => CITIZEN_ID.test(name))).toEqual([]);
    expect(parameters.length).toBeGreaterThan(5);
  });
});
