import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { createTestDatabase } from '../support/test-database.js';

describe('the schema', () => {
  let client: pg.Client;
  let url: string;

  beforeAll(async () => {
    url = await createTestDatabase();
    client = new pg.Client({ connectionString: url, options: '-c role=hvs_app' });
    await client.connect();
  });

  afterAll(async () => client.end());

  it.each(['evidence', 'evidence_p3', 'audit_entry', 'decision', 'criteria_set'])(
    'lets the application add to %s but neither change nor remove',
    async (table) => {
      await expect(client.query(`select from ${table}`)).resolves.toBeDefined();
      await expect(client.query(`update ${table} set id = id`)).rejects.toThrow(/permission denied/);
      await expect(client.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(client.query(`truncate ${table}`)).rejects.toThrow(/permission denied/);
    },
  );

  it('can be taken down to nothing and built again', async () => {
    const own = await createTestDatabase();
    const source = await new DataSource({
      type: 'postgres',
      url: own,
      migrations: [...MIGRATIONS],
      migrationsTableName: 'schema_migration',
      installExtensions: false,
    }).initialize();
    for (const _ of MIGRATIONS) await source.undoLastMigration({ transaction: 'each' });
    const left = await source.query(
      `select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'`,
    );
    await source.runMigrations({ transaction: 'each' });
    const built = await source.query(`select count(*)::int as tables from pg_tables where schemaname = 'public'`);
    await source.destroy();
    expect(left).toEqual([]);
    expect(built[0].tables).toBeGreaterThan(30);
  });
});
