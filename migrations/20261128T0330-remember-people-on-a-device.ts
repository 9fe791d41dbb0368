import { SqlMigration } from './sql-migration.js';

/** People who share a phone choose themselves by a picture. */
export class RememberPeopleOnADevice1795839600000 extends SqlMigration {
  protected readonly upSql = `
    alter table known_device
      add column id uuid not null default uuidv7(),
      add column picture text,
      add constraint known_device_id_key unique (id);
    comment on column known_device.picture is
      'By which the person is offered on this device when nobody is signed in; null for those who did not ask for it';
  `;

  protected readonly downSql = `
    alter table known_device drop column id, drop column picture;
  `;
}
