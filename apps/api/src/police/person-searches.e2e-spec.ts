import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GivenPerson, SignedIn } from '../../../../test/support/index.js';
import { type Desk, PURPOSE, startDesk } from './spec-support/desk.js';

let desk: Desk;
let sen: GivenPerson;

beforeAll(async () => {
  desk = await startDesk();
  sen = await desk.world.given.person({ fullName: 'Phạm Thị Sen', birthDate: '1958-03-04' });
});
afterAll(() => desk.world.close());

const search = (who: SignedIn, query: object) => desk.post(who, '/police/person-searches', query);
const searchesAudited = () =>
  desk.world.database.query(`select details, purpose from audit_entry where action = 'people.searched' order by id`);

/** More people of one name than a search tells of. */
const CROWD = `
  insert into person (id, commune_id, hamlet_id, full_name, name_folded, birth_date, sex, presence, made_up)
  select uuidv7(), $1, $2, 'Đông Đảo ' || n, 'dong dao ' || n, date '1900-01-01' + n * 34, 'female', 'present', true
  from generate_series(1, 501) as n`;

describe('a search of the register', () => {
  it('that matches too many asks for more, shows nobody and is audited all the same', async () => {
    await desk.world.database.query(CROWD, [sen.communeId, sen.hamletId]);
    const before = await searchesAudited();
    const { status, body } = await search(desk.officer, { name: 'dong dao' });
    expect([status, body.code, body.args]).toEqual([400, 'person-search.too-many', { limit: 500 }]);
    const after = await searchesAudited();
    expect(after.slice(before.length)).toEqual([
      { details: { by: ['name'], found: 0, tooMany: true }, purpose: PURPOSE },
    ]);
    const narrower = await search(desk.officer, { name: 'dong dao', birthYear: 1946 });
    expect(narrower.body.people).toHaveLength(7);
    const hamlet = await search(desk.officer, { hamletId: sen.hamletId });
    expect([hamlet.body.people.length, hamlet.body.nextAfter === null]).toEqual([30, false]);
  });

  it('of two letters finds where a word of the name begins', async () => {
    const my = await desk.world.given.person({ fullName: 'Ưng Mỹ Kỳ' });
    const found = async (name: string) =>
      (await search(desk.officer, { name })).body.people.some(
        ({ personId }: { personId: string }) => personId === my.id,
      );
    expect([await found('mỹ'), await found('Ưn'), await found('g m'), await found('ng')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('of a whole hamlet pages through it by given name without a gap', async () => {
    const hamlet = (await desk.world.given.keSat()).hamlets[2]!;
    const names = ['Bùi Thị An', 'Đỗ Văn Ân', 'Lê Thị Bé', 'Phạm Văn Cả'];
    for (let n = 0; n < 32; n += 1) await desk.world.given.person({ in: hamlet, fullName: names[n % 4]! });
    const first = (await search(desk.officer, { hamletId: hamlet.id })).body;
    const second = (await search(desk.officer, { hamletId: hamlet.id, after: first.nextAfter })).body;
    const given = [...first.people, ...second.people].map(({ fullName }: { fullName: string }) => fullName);
    expect(given).toEqual(names.flatMap((name) => Array.from({ length: 8 }, () => name)));
    expect(second.nextAfter).toBeNull();
  });
});
