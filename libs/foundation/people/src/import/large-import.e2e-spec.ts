import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@hvs/platform/access';
import { startWorld, type World } from '../../../../../test/support/index.js';
import { administratorOf, countOf, fileOf, importFile, rowOf } from './spec-support/register-files.js';

const PEOPLE = 230;

describe('a large import', () => {
  let world: World;
  let administrator: Actor;

  beforeAll(async () => {
    world = await startWorld();
    administrator = await administratorOf(world, await world.given.keSat());
  });
  afterAll(() => world.close());

  it('tells of itself and not of each person, and one pass judges them all', async () => {
    const content = await fileOf(Array.from({ length: PEOPLE }, (_, index) => rowOf(100 + index)));
    expect(await importFile(world, content, administrator)).toMatchObject({ counts: { created: PEOPLE } });
    expect(await countOf(world, `outbox_event where name like 'person.%'`)).toBe(0);
    expect(await countOf(world, `outbox_event where name = 'register-import.finished'`)).toBe(1);
    await world.settle();
    expect(await countOf(world, `full_pass where reason = 'import' and finished_at is not null`)).toBe(1);
  });

  it('tells of nobody when nothing has changed', async () => {
    const content = await fileOf(Array.from({ length: PEOPLE }, (_, index) => rowOf(100 + index)));
    expect(await importFile(world, content, administrator)).toMatchObject({ counts: { unchanged: PEOPLE } });
    expect(await countOf(world, `outbox_event where name = 'register-import.finished'`)).toBe(1);
  });

  it('tells of each person when there are few', async () => {
    await importFile(world, await fileOf([rowOf(900)]), administrator);
    expect(await countOf(world, `outbox_event where name = 'person.registered'`)).toBe(1);
  });
});
