import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { prepareSmallWorker, type SmallWorker } from '../../../../test/support/small-worker.js';
import { DATA_SOURCE } from './tokens.js';

let world: SmallWorker;
let pool: Pool;

beforeAll(async () => {
  world = await prepareSmallWorker();
  const dataSource = world.get<DataSource>(DATA_SOURCE as never);
  pool = (dataSource.driver as unknown as { master: Pool }).master;
});
afterAll(() => world.close());

describe('a connection that breaks', () => {
  it('in the moment in which it is handed out does not end the process', async () => {
    pool.once('acquire', (client: PoolClient) => {
      // Before the promise of whoever asked for it has gone on and could listen
      queueMicrotask(() => client.emit('error', new Error('terminating connection due to unexpected postmaster exit')));
    });
    const answer = await world.database.transaction(() => world.database.query('select 1 as one'));
    expect(answer).toEqual([{ one: 1 }]);
  });
});
