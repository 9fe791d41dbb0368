import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Jurisdiction } from '@hvs/platform/access';
import { startWorld, type World } from '../../../../test/support/index.js';
import { People } from './people.service.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('searching the register', () => {
  it('finds without accents, sorts by given name, pages without a gap, and sees the own unit only', async () => {
    const keSat = await world.given.keSat();
    const hamlet = keSat.hamlets[0]!;
    for (const fullName of ['Đặng Thị Ánh', 'Đặng Văn An', 'Đặng Đình Bé', 'Đặng Ngọc Ân'])
      await world.given.person({ in: hamlet, fullName });
    const mine: Jurisdiction = { kind: 'units', paths: [keSat.commune.path] };
    const first = await world.get(People).search({ name: 'dang', limit: 3 }, mine);
    const second = await world.get(People).search({ name: 'dang', limit: 3, after: first.nextAfter! }, mine);
    expect([...first.people, ...second.people].map(({ fullName }) => fullName)).toEqual([
      'Đặng Văn An',
      'Đặng Thị Ánh',
      'Đặng Ngọc Ân',
      'Đặng Đình Bé',
    ]);
    expect(second.nextAfter).toBeNull();
    const elsewhere = await world
      .get(People)
      .search({ name: 'dang', limit: 3 }, { kind: 'units', paths: ['p31.noi_khac'] });
    expect(elsewhere.people).toEqual([]);
  });
});
