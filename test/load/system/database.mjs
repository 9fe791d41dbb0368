import pg from 'pg';
import { ensureDatabase, ensurePostgres, requestStop } from '../../../scripts/lib/embedded-postgres.mjs';
import { inProject } from '../../../scripts/lib/paths.mjs';

const DIR = inProject('.data', 'bench', 'postgres');
const NAME = 'bench';

/**
 * A PostgreSQL of the bench's own, as durable as the product's, with a database `bench`.
 * @param {{ keep: boolean }} options without `keep` the database is made anew
 * @param {import('../../../scripts/lib/shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<{ url: string, pid: number }>}
 */
export async function openBenchDatabase({ keep }, shutdown) {
  /** @type {import('../../../scripts/lib/embedded-postgres.mjs').EmbeddedPostgres | undefined} */
  let server;
  shutdown.add(
    () => server?.stop(),
    () => requestStop(DIR),
  );
  server = await ensurePostgres({ dir: DIR });
  if (await keepCommitTimes(server.url)) {
    await server.stop();
    server = await ensurePostgres({ dir: DIR });
  }
  if (!keep) await ask(server.url, `drop database if exists ${NAME} with (force)`);
  return { url: await ensureDatabase(server.url, NAME), pid: server.pid };
}

/**
 * Has the server note when each transaction was committed: the time in a row is that of the transaction's beginning.
 * @param {string} url
 * @returns {Promise<boolean>} whether a restart is needed
 */
async function keepCommitTimes(url) {
  const [{ track_commit_timestamp: now }] = await ask(url, 'show track_commit_timestamp');
  if (now === 'on') return false;
  await ask(url, 'alter system set track_commit_timestamp = on');
  return true;
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function ask(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
