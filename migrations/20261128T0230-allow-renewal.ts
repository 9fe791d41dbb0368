import { SqlMigration } from './sql-migration.js';

/** A course is taken anew when its certificate runs out. */
export class AllowRenewal1795835400000 extends SqlMigration {
  protected readonly upSql = `
    alter table enrolment drop constraint enrolment_check;
    alter table enrolment
      add column renewed boolean not null default false,
      add constraint enrolment_left_or_completed check (withdrawn_at is null or completed_at is null or renewed),
      add constraint enrolment_renewed_whole
        check (not renewed or (withdrawn_at is not null and completed_at is not null));
    comment on column enrolment.renewed is
      'Completed, and made way for a new enrolment as its certificate ran out; withdrawn_at is when';
  `;

  protected readonly downSql = `
    update enrolment set completed_at = null where renewed;
    alter table enrolment drop constraint enrolment_left_or_completed, drop column renewed;
    alter table enrolment add constraint enrolment_check check (withdrawn_at is null or completed_at is null);
  `;
}
