import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@hvs/platform/access';
import { type GivenCommune, startWorld, type World } from '../../../../../test/support/index.js';
import { People } from '../index.js';
import { administratorOf, countOf, EVERYWHERE, fileOf, importFile, rowOf } from './spec-support/register-files.js';

let world: World;
let keSat: GivenCommune;
let administrator: Actor;

beforeAll(async () => {
  world = await startWorld();
  keSat = await world.given.keSat();
  administrator = await administratorOf(world, keSat);
});
afterAll(() => world.close());

const importOf = (content: Buffer) => importFile(world, content, administrator);

describe('a register import', () => {
  it('enters people with household and groups, and the same file again changes nothing', async () => {
    const content = await fileOf([
      rowOf(1),
      rowOf(2, { 4: null, 2: 1961 }),
      rowOf(4, { 9: 'Người khuyết tật; Người cao tuổi' }),
    ]);
    expect(await importOf(content)).toMatchObject({
      state: 'done',
      counts: { rows: 3, created: 3, updated: 0, unchanged: 0, duplicate: 0, error: 0 },
    });
    const person = await world.get(People).findByCitizenId('030 054 980004', EVERYWHERE);
    expect(person).toMatchObject({
      fullName: 'Nguyễn Văn Bình',
      birthDate: '1954-09-05',
      citizenIdMasked: '030******004',
      hamletName: 'Quán Gỏi',
      phone: '0912345678',
      targetGroups: ['resident', 'elderly', 'disabled'],
    });
    const events = await countOf(world, `outbox_event where name like 'person.%'`);
    const audits = await countOf(world, 'audit_entry');
    expect(await importOf(content)).toMatchObject({
      counts: { rows: 3, created: 0, updated: 0, unchanged: 3, error: 0 },
    });
    expect(await countOf(world, `outbox_event where name like 'person.%'`)).toBe(events);
    expect(await countOf(world, 'audit_entry')).toBe(audits + 2);
  });

  it('changes who is there already, says what changed without values, and keeps what the file does not say', async () => {
    await importOf(await fileOf([rowOf(10)]));
    const before = await world.get(People).findByCitizenId('030060980010', EVERYWHERE);
    const moved = rowOf(10, { 5: 'thôn vinh lai', 8: null, 9: 'Cán bộ, công chức', 1: 'NGUYỄN VĂN BÌNH' });
    expect(await importOf(await fileOf([moved]))).toMatchObject({ counts: { updated: 1 } });
    const after = await world.get(People).find(before!.id);
    expect(after).toMatchObject({ hamletName: 'Vĩnh Lại', phone: '0912345678', fullName: 'Nguyễn Văn Bình' });
    expect(after!.targetGroups).toEqual(['official', 'resident', 'elderly']);
    const [audit] = await world.database.query<{ details: unknown }>(
      `select details from audit_entry where subject_person_id = $1 and action = 'person.changed'`,
      [before!.id],
    );
    expect(audit!.details).toEqual({ fields: ['hamlet', 'targetGroups'] });
    const [event] = await world.database.query<{ payload: unknown }>(
      `select payload from outbox_event where name = 'person.changed' and payload->>'personId' = $1`,
      [before!.id],
    );
    expect(event!.payload).toEqual({
      personId: before!.id,
      hamletId: after!.hamletId,
      formerHamletId: before!.hamletId,
    });
  });

  it('ends a group no longer given and starts it again later', async () => {
    await importOf(await fileOf([rowOf(14)]));
    world.clock.advance({ days: 10 });
    await importOf(await fileOf([rowOf(14, { 9: null })]));
    const person = await world.get(People).findByCitizenId('030064980014', EVERYWHERE);
    expect(person!.targetGroups).toEqual(['resident', 'elderly']);
    const periods = await world.database.query<{ days: number }>(
      `select valid_to - valid_from as days from person_target_group where person_id = $1 and target_group = 'worker'`,
      [person!.id],
    );
    expect(periods).toEqual([{ days: 9 }]);
  });

  it('gives a number to a child of the same household instead of registering it twice', async () => {
    await importOf(await fileOf([rowOf(20, { 2: '01/02/2015', 4: null, 1: 'Bé Tí' })]));
    const [child] = (await world.get(People).search({ name: 'be ti', limit: 5 }, EVERYWHERE)).people;
    await importOf(await fileOf([rowOf(20, { 2: '01/02/2015', 4: '030215980020', 1: 'Bé Tí' })]));
    expect(await world.get(People).findByCitizenId('030215980020', EVERYWHERE)).toMatchObject({ id: child!.id });
  });
});
