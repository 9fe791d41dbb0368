import pg from 'pg';
import { ensureDatabase, ensurePostgres, requestStop } from '../../../scripts/lib/embedded-postgres.mjs';
import { inProject } from '../../../scripts/lib/paths.mjs';

const DIR = inProject('.data', 'bench', 'postgres');
const NAME = 'bench';

/**
 * A PostgreSQL of the bench's own, as durable as the product's, with a database `bench`.
 * @param {{ keep: boolean, profile: boolean }} options without `keep` the database is made anew; `profile` has it watch statements
 * @param {import('../../../scripts/lib/shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<{ url: string, pid: number }>}
 */
export async function openBenchDatabase({ keep, profile }, shutdown) {
  /** @type {import('../../../scripts/lib/embedded-postgres.mjs').EmbeddedPostgres | undefined} */
  let server;
  shutdown.add(
    () => server?.stop(),
    () => requestStop(DIR),
  );
  server = await ensurePostgres({ dir: DIR });
  if (await setUp(server.url, profile)) {
    await server.stop();
    server = await ensurePostgres({ dir: DIR });
  }
  if (!keep) await ask(server.url, `drop database if exists ${NAME} with (force)`);
  const url = await ensureDatabase(server.url, NAME);
  if (profile) await ask(url, 'create extension if not exists pg_stat_statements');
  return { url, pid: server.pid };
}

/**
 * Has the server note when each transaction was committed, as the time in a row is that of the transaction's beginning; and
 * watch statements, which costs a little, only when asked to.
 * @param {string} url
 * @param {boolean} watch
 * @returns {Promise<boolean>} whether a restart is needed
 */
async function setUp(url, watch) {
  const wanted = { track_commit_timestamp: 'on', shared_preload_libraries: watch ? 'pg_stat_statements' : '' };
  const rows = await ask(
    url,
    `select name, setting from pg_settings where name in ('${Object.keys(wanted).join(`', '`)}')`,
  );
  const wrong = rows.filter(({ name, setting }) => wanted[name] !== setting);
  for (const { name } of wrong) {
    // An empty list of libraries cannot be set, only taken back.
    await ask(url, wanted[name] ? `alter system set ${name} = '${wanted[name]}'` : `alter system reset ${name}`);
  }
  return wrong.length > 0;
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
