import { SqlMigration } from './sql-migration.js';

/** Courses published in one transaction keep the order in which they came: it is the order in which they are offered. */
export class OrderCoursesAsPublished1795839300000 extends SqlMigration {
  protected readonly upSql = `
    alter table course alter column created_at set default clock_timestamp();
  `;

  protected readonly downSql = `
    alter table course alter column created_at set default now();
  `;
}
