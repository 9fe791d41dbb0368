import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { OwnPostgres } from '../support/own-postgres.js';
import { until } from '../support/until.js';

// Deadlines are in the waits themselves; this only keeps a slow machine from looking like a failure.
jest.setTimeout(180_000);

/** More refused starts than a killed server needs on an idle machine. */
const MANY = 10;

let postgres: OwnPostgres;

beforeAll(async () => {
  postgres = await OwnPostgres.start();
});

afterAll(async () => {
  await postgres?.close();
});

/** A statement that keeps its process too busy to notice the death of the server. Resolves to the id of that process. */
async function keepBusy(): Promise<number> {
  const client = new pg.Client({ connectionString: postgres.databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  client.query('select sum(n) from generate_series(1, 1e12) n').catch(() => undefined);
  return Number(rows[0]?.pid);
}

const refusals = (): number => postgres.log().split('shared memory block').length - 1;

it('PostgreSQL that was killed starts again as soon as the last of its processes has gone, however long that takes', async () => {
  const busy = await keepBusy();
  postgres.kill9();
  const started = postgres.startAgain();
  await until('it was refused many times', () => refusals() >= MANY);
  process.kill(busy, 'SIGKILL');
  await started;
  const client = new pg.Client({ connectionString: postgres.databaseUrl });
  await client.connect();
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
});
