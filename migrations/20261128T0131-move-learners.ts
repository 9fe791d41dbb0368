import { SqlMigration } from './sql-migration.js';

/** Finding those who are in the middle of a course version. */
export class MoveLearners1795831860000 extends SqlMigration {
  protected readonly upSql = `
    create index enrolment_of_version on enrolment (course_id, course_version_id, id) where withdrawn_at is null;
  `;

  protected readonly downSql = `
    drop index enrolment_of_version;
  `;
}
