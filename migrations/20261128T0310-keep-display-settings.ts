import { SqlMigration } from './sql-migration.js';

/** How somebody wants pages to be, on whichever device they sign in. */
export class KeepDisplaySettings1795839000000 extends SqlMigration {
  protected readonly upSql = `
    create table display_setting (
      account_id uuid primary key references account (id),
      settings jsonb not null,
      changed_at timestamptz not null
    );
    comment on column display_setting.changed_at is
      'By the clock of the device on which it was changed: the later of two changes holds';
  `;

  protected readonly downSql = `
    drop table display_setting;
  `;
}
