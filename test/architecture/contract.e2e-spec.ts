import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../../apps/api/src/openapi.js';
import { startWorld, type World } from '../support/index.js';

const FILE = resolve('docs/openapi.json');

describe('the contract of the api', () => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld();
  });

  afterAll(async () => world.close());

  it('is the one that is committed (npm run openapi writes it anew)', () => {
    const document = `${JSON.stringify(describeApi(world.app), null, 2)}\n`;
    if (process.env['WRITE_OPENAPI']) writeFileSync(FILE, document);
    expect(readFileSync(FILE, 'utf8')).toBe(document);
  });
});
