import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@hvs/kernel';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { startWorld, type World } from '../../../../../test/support/index.js';
import { Universalization } from '../universalization.service.js';
import { FullPasses } from './full-passes.js';
import { PassRunner } from './pass-runner.js';

const RESIDENTS = 2300;
const BATCH = { batchSize: 1000 };

describe('the full pass', () => {
  let world: World;
  let universalization: Universalization;
  let runner: PassRunner;

  beforeAll(async () => {
    world = await startWorld();
    universalization = world.get(Universalization);
    runner = world.get(PassRunner);
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
  });
  afterAll(() => world.close());

  async function counted(sql: string, values: unknown[] = []): Promise<number> {
    const [row] = await world.database.query<{ count: string }>(sql, values);
    return Number(row?.count);
  }

  /** Lets the work of the nth statement that keeps the place of a batch be lost with all that its transaction wrote. */
  function killInBatch(count: number): jest.Spied<World['database']['query']> {
    const { database } = world;
    const query = database.query.bind(database);
    let batches = 0;
    return jest.spyOn(database, 'query').mockImplementation(async (text: string, ...rest) => {
      if (text.includes('update full_pass_range') && ++batches === count) throw new Error('killed after it wrote');
      return query(text, ...rest);
    });
  }

  it('goes on where it was killed and decides on each person once', async () => {
    const passId = await universalization.startFullPass('2026-11-22');
    const killer = killInBatch(2);
    await expect(runner.run(passId, BATCH)).rejects.toThrow('killed');
    expect(await counted('select count(*) from decision')).toBe(1000);
    killer.mockRestore();
    await runner.run(passId, BATCH);
    expect(await counted('select count(*) from decision')).toBe(RESIDENTS);
    expect(await counted('select count(distinct person_id) from current_decision')).toBe(RESIDENTS);
    expect(await counted('select count(*) from standing')).toBe(RESIDENTS);
    expect(await counted(`select count(*) from outbox_event where name = 'decision.turned'`)).toBe(0);
    expect(await world.get(FullPasses).of(passId)).toMatchObject({
      reason: 'nightly',
      state: 'finished',
      checkedCount: RESIDENTS,
      totalCount: RESIDENTS,
      turnedCount: RESIDENTS,
    });
    expect(await counted('select count(*) from decision where pass_id = $1 and turned', [passId])).toBe(RESIDENTS);
  });

  it('is one a night: started again it does nothing', async () => {
    const passId = await universalization.startFullPass('2026-11-22');
    await universalization.continueFullPass(passId);
    expect(await counted('select count(*) from full_pass')).toBe(1);
    expect(await counted(`select count(*) from outbox_event where name = 'full-pass.finished'`)).toBe(1);
  });

  it('changes nothing on a day on which nothing changes', async () => {
    await universalization.continueFullPass(await universalization.startFullPass('2026-11-23'));
    expect(await counted('select count(*) from decision')).toBe(RESIDENTS);
    expect(await counted('select max(revision) as count from standing')).toBe(1);
  });

  it('is done once by several workers together', async () => {
    await world.database.query('delete from current_decision');
    const passId = await universalization.startFullPass('2026-11-24');
    const ends = await Promise.all([1, 2, 3].map(() => runner.run(passId, { batchSize: 300 })));
    expect(ends).toEqual(['nothing-left', 'nothing-left', 'nothing-left']);
    await runner.run(passId);
    expect(await counted('select count(*) from decision where pass_id = $1', [passId])).toBe(RESIDENTS);
    expect(await counted(`select count(*) from outbox_event where name = 'full-pass.finished'`)).toBe(3);
  });

  it('finds the birthdays', async () => {
    const youth = await world.given.person({ birthDate: '2008-12-24' });
    await universalization.continueFullPass(await universalization.startFullPass('2026-12-23'));
    await universalization.continueFullPass(await universalization.startFullPass('2026-12-24'));
    const rows = await world.database.query<{ age: string }>(
      `select findings->'tu-18-tuoi'->>0 as age from decision where person_id = $1 order by id`,
      [youth.id],
    );
    expect(rows.map((row) => row.age)).toEqual(['not-met', 'met']);
  });
});
