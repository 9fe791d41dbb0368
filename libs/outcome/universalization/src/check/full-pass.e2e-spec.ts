import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@hvs/kernel';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { startWorld, type World } from '../../../../../test/support/index.js';
import { Universalization } from '../universalization.service.js';
import { DecisionBook } from './decision-book.js';

const RESIDENTS = 2300;

describe('the full pass', () => {
  let world: World;
  let universalization: Universalization;

  beforeAll(async () => {
    world = await startWorld();
    universalization = world.get(Universalization);
    await world.get(CriteriaSets).ensureShipped();
    const { commune, hamlets } = await world.given.keSat();
    await world.database.query(
      `with made as (
         insert into person (id, commune_id, hamlet_id, full_name, name_folded, birth_date, birth_precision, sex, made_up)
         select id, $2, $3, 'Nguyễn Văn Thử', 'nguyen van thu', date '1950-01-01' + (n * 11)::int, 'day', 'male', true
         from unnest($1::uuid[]) with ordinality as p (id, n) returning id)
       insert into person_target_group (person_id, target_group, valid_from) select id, 'resident', '2000-01-01' from made`,
      [Array.from({ length: RESIDENTS }, newId), commune.id, hamlets[0]?.id],
    );
    await world.given.person({ targetGroups: ['student'] });
  });
  afterAll(() => world.close());

  async function counted(sql: string, values: unknown[] = []): Promise<number> {
    const [row] = await world.database.query<{ count: string }>(sql, values);
    return Number(row?.count);
  }

  it('goes on where it was killed and decides on each person once', async () => {
    const passId = await universalization.startFullPass('2026-11-22');
    const book = world.get(DecisionBook);
    const write = book.write.bind(book);
    let batches = 0;
    const killer = jest.spyOn(book, 'write').mockImplementation(async (verdicts, day) => {
      const written = await write(verdicts, day);
      batches += 1;
      if (batches === 2) throw new Error('killed in the second batch, after it wrote');
      return written;
    });
    await expect(universalization.continueFullPass(passId)).rejects.toThrow('killed');
    expect(await counted('select count(*) from decision')).toBe(1000);
    killer.mockRestore();
    await universalization.continueFullPass(passId);
    expect(await counted('select count(*) from decision')).toBe(RESIDENTS);
    expect(await counted('select count(distinct person_id) from current_decision')).toBe(RESIDENTS);
    expect(await counted(`select count(*) from outbox_event where name = 'decision.turned'`)).toBe(RESIDENTS);
    const [pass] = await world.database.query(
      'select checked_count as checked, turned_count as turned, finished_at is not null as finished from full_pass where id = $1',
      [passId],
    );
    expect(pass).toEqual({ checked: RESIDENTS + 1, turned: RESIDENTS, finished: true });
  });

  it('is one a day: started again it does nothing', async () => {
    const passId = await universalization.startFullPass('2026-11-22');
    await universalization.continueFullPass(passId);
    expect(await counted('select count(*) from full_pass')).toBe(1);
    expect(await counted(`select count(*) from outbox_event where name = 'full-pass.finished'`)).toBe(1);
  });

  it('changes nothing on a day on which nothing changes', async () => {
    await universalization.continueFullPass(await universalization.startFullPass('2026-11-23'));
    expect(await counted('select count(*) from decision')).toBe(RESIDENTS);
  });

  it('finds the birthdays', async () => {
    const youth = await world.given.person({ birthDate: '2008-12-24' });
    const dayBefore = '2026-12-23';
    await universalization.continueFullPass(await universalization.startFullPass(dayBefore));
    await universalization.continueFullPass(await universalization.startFullPass('2026-12-24'));
    const rows = await world.database.query<{ age: string }>(
      `select jsonb_path_query_first(findings, '$.of[*] ? (@.kind == "age-from")')->>'outcome' as age
       from decision where person_id = $1 order by id`,
      [youth.id],
    );
    expect(rows.map((row) => row.age)).toEqual(['not-met', 'met']);
  });
});
