import pg from 'pg';
import { DataSource } from 'typeorm';
import { prepareTypes } from '@hvs/platform/database';
import { migrateQueueSchema } from '@hvs/platform/queue';
import { MIGRATIONS } from '../../../../migrations/index.js';

const MIGRATION_LOCK = 757_2025;

/** What migrating did. */
export interface MigrationReport {
  ran: string[];
}

function migrationSource(url: string): Promise<DataSource> {
  prepareTypes();
  return new DataSource({
    type: 'postgres',
    url,
    migrations: [...MIGRATIONS],
    migrationsTableName: 'schema_migration',
    installExtensions: false,
    poolSize: 2,
    applicationName: 'migrations',
  }).initialize();
}

/** Brings a database to today's schema as its owner, the queue's own tables included. Two starters take turns. */
export async function migrateDatabase(url: string): Promise<MigrationReport> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const source = await migrationSource(url);
    try {
      const ran = await source.runMigrations({ transaction: 'each' });
      await migrateQueueSchema(client);
      return { ran: ran.map(({ name }) => name) };
    } finally {
      await source.destroy();
    }
  } finally {
    await client.end();
  }
}

/** Takes the newest migration back. Returns its name, or nothing when the database is empty. */
export async function undoLastMigration(url: string): Promise<string | undefined> {
  const source = await migrationSource(url);
  try {
    const [newest] = await source.query<{ name: string }[]>(
      'select name from schema_migration order by id desc limit 1',
    );
    if (newest) await source.undoLastMigration({ transaction: 'each' });
    return newest?.name;
  } finally {
    await source.destroy();
  }
}
