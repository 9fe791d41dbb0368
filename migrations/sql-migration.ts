import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role that the running system works as. It owns nothing, so a right it was not given it does not have. */
export const APPLICATION_ROLE = 'hvs_app';

/**
 * A migration that is plain SQL in both directions. Learner-owned tables keep the ids of rows that all of them share
 * (unit, course version, criteria set) without a foreign key: such rows are never deleted, and when many write at once
 * the locks of the check cost more than the rows that are written (ADR 0008).
 */
export abstract class SqlMigration implements MigrationInterface {
  protected abstract readonly upSql: string;
  protected abstract readonly downSql: string;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(this.upSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(this.downSql);
  }
}

/** `create table … partition of` for a table that is spread over eight parts by person. */
export function partitionsByPerson(table: string): string {
  return Array.from(
    { length: 8 },
    (_, part) => `create table ${table}_p${part} partition of ${table} for values with (modulus 8, remainder ${part});`,
  ).join('\n');
}

/** Takes from the application role all that could change or remove a row, and stops everyone else by a trigger. */
export function appendOnly(table: string): string {
  return `
    revoke update, delete, truncate on ${table} from ${APPLICATION_ROLE};
    create trigger ${table}_is_append_only before update or delete on ${table}
      for each row execute function refuse_change();
  `;
}
