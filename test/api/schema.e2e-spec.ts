import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { createTestDatabase } from '../support/test-database.js';

const APPEND_ONLY = [
  'audit_entry',
  'certificate_history',
  'certificate_revoked_index',
  'confirmation_case_step',
  'course_draft_revision',
  'criteria_set',
  'decision',
  'decision_lapse',
  'digital_identity_entry',
  'evidence',
  'evidence_seal',
  'practice_try',
  'question_counted_attempt',
  'question_usage',
  'question_version',
  'quiz_extension',
];

describe('the schema', () => {
  let client: pg.Client;
  let url: string;

  beforeAll(async () => {
    url = await createTestDatabase();
    client = new pg.Client({ connectionString: url, options: '-c role=hvs_app' });
    await client.connect();
  });

  afterAll(async () => client.end());

  it.each([...APPEND_ONLY, 'evidence_p3'])(
    'lets the application add to %s but neither change nor remove',
    async (table) => {
      await expect(client.query(`select from ${table}`)).resolves.toBeDefined();
      const { rows } = await client.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1`,
        [table],
      );
      const column = rows[0]?.name;
      await expect(client.query(`update ${table} set ${column} = ${column}`)).rejects.toThrow(/permission denied/);
      await expect(client.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(client.query(`truncate ${table}`)).rejects.toThrow(/permission denied/);
    },
  );

  it('stops everybody else from changing those tables, and no others', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select t.tgrelid::regclass::text as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where t.tgname like '%is_append_only' and not c.relispartition order by name`,
    );
    expect(rows.map(({ name }) => name)).toEqual(APPEND_ONLY);
  });

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
