import { SqlMigration } from './sql-migration.js';

/** A helper acts for a person who has agreed to it; what is done so is known as such. */
export class HelpPeopleInCare1795840800000 extends SqlMigration {
  protected readonly upSql = `
    create table care_consent (
      id uuid primary key,
      person_id uuid not null references person,
      commune_id uuid not null references unit,
      helper_account_id uuid not null references account,
      channel text not null check (channel in ('spoken', 'printed')),
      text_version int not null,
      given_at timestamptz not null,
      expires_at timestamptz not null,
      ended_at timestamptz,
      ended_by text check (ended_by in ('person', 'helper', 'renewed')),
      check ((ended_at is null) = (ended_by is null))
    );
    create unique index care_consent_open on care_consent (person_id, helper_account_id) where ended_at is null;
    create index care_consent_of_helper on care_consent (helper_account_id) where ended_at is null;
    comment on table care_consent is
      'Agreement of a person to be helped on their own account: who, how and to which text (Luật 91/2025/QH15)';

    alter table session
      add column assisting uuid references care_consent,
      add column assisting_until timestamptz,
      add check ((assisting is null) = (assisting_until is null));
    comment on column session.assisting is 'The consent by which the session acts for somebody else';

    alter table lesson_progress add column assisted_by uuid references person;
    alter table quiz_attempt add column assisted_by uuid references person;
    comment on column lesson_progress.assisted_by is 'The helper who held the phone; null when the person was alone';
    comment on column quiz_attempt.assisted_by is 'The helper who held the phone; null when the person was alone';
  `;

  protected readonly downSql = `
    alter table quiz_attempt drop column assisted_by;
    alter table lesson_progress drop column assisted_by;
    alter table session drop column assisting, drop column assisting_until;
    drop table care_consent;
  `;
}
