import { SqlMigration } from './sql-migration.js';

/** Calls for help that learners send to the helpers of their hamlet. */
export class AskForHelp1795841400000 extends SqlMigration {
  protected readonly upSql = `
    create table help_request (
      id uuid primary key,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      text text not null,
      phone text,
      course_title jsonb,
      lesson_title text,
      page text,
      asked_at timestamptz not null,
      taken_by uuid,
      taken_at timestamptz,
      done_by uuid,
      done_at timestamptz,
      note text,
      check ((taken_by is null) = (taken_at is null)),
      check ((done_by is null) = (done_at is null) and (note is null or done_at is not null))
    );
    comment on table help_request is 'A person asks the helpers of the own hamlet for help';
    comment on column help_request.id is 'Made by the client, so that sending twice asks once';
    comment on column help_request.phone is 'Told to the helper who has taken it up, and forgotten when it is done';
    comment on column help_request.page is 'Page of the residents'' app that the person came from';
    create index help_request_person on help_request (person_id, asked_at desc);
    create index help_request_open on help_request (asked_at, id) where done_at is null;
  `;

  protected readonly downSql = `drop table help_request;`;
}
