import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrateDatabase } from '../../apps/cli/src/database/migrate-database.js';

const TEMPLATE_LOCK = 20_261_122;

function clusterUrl(): string {
  const url = process.env['HVS_TEST_CLUSTER'];
  if (!url) throw new Error('the tests of deeds need the cluster that test/support/start-postgres.mjs starts');
  return url;
}

const urlOf = (name: string): string => Object.assign(new URL(clusterUrl()), { pathname: `/${name}` }).toString();

async function onCluster<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The migrated database that this run's test databases are copied from; made by whoever comes first. */
async function ensureTemplate(client: pg.Client): Promise<string> {
  const name = `hvstest_${process.env['HVS_TEST_RUN']}_template`;
  const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [name]);
  if (rowCount) return name;
  await client.query(`create database ${name}`);
  await migrateDatabase(urlOf(name));
  await client.query(`alter database ${name} with is_template true`);
  return name;
}

/** A fresh, migrated database of one's own. `drop` is left to the next run, as dropping is slow. */
export async function createTestDatabase(): Promise<string> {
  return onCluster(async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const template = await ensureTemplate(client);
    const name = `hvstest_${process.env['HVS_TEST_RUN']}_${randomBytes(4).toString('hex')}`;
    await client.query(`create database ${name} template ${template} strategy file_copy`);
    return urlOf(name);
  });
}
