import { appendOnly, SqlMigration } from './sql-migration.js';

/** Units, the audit trail, and the population register with its imports. */
export class CreateRegister1795310400000 extends SqlMigration {
  protected readonly upSql = `
    create table unit (
      id uuid primary key,
      parent_id uuid references unit (id),
      kind text not null check (kind in ('province', 'commune', 'hamlet')),
      name text not null,
      path ltree not null unique,
      position integer not null default 0
    );
    comment on column unit.path is 'Codes from province to this unit; a jurisdiction is a path and everything below it';
    create index unit_path on unit using gist (path);

    create table audit_entry (
      id uuid primary key,
      occurred_at timestamptz not null default now(),
      action text not null,
      actor_account_id uuid,
      actor_person_id uuid,
      subject_person_id uuid,
      subject_id text,
      commune_id uuid,
      purpose text,
      details jsonb not null default '{}',
      request_id text
    );
    comment on table audit_entry is 'Who did or saw what, written in the transaction of the deed';
    create index audit_entry_subject on audit_entry (subject_person_id, occurred_at desc);
    create index audit_entry_actor on audit_entry (actor_account_id, occurred_at desc);
    ${appendOnly('audit_entry')}

    create table household (
      id uuid primary key,
      commune_id uuid not null references unit (id),
      hamlet_id uuid not null references unit (id),
      code text not null,
      address text,
      unique (hamlet_id, code)
    );

    create table person (
      id uuid primary key,
      commune_id uuid not null references unit (id),
      hamlet_id uuid not null references unit (id),
      household_id uuid references household (id),
      is_household_head boolean not null default false,
      full_name text not null,
      name_folded text not null,
      birth_date date not null,
      birth_precision text not null default 'day' check (birth_precision in ('day', 'year')),
      sex text not null check (sex in ('male', 'female')),
      citizen_id_cipher bytea,
      citizen_id_index bytea unique,
      citizen_id_masked text,
      phone text,
      presence text not null default 'present' check (presence in ('present', 'away', 'moved', 'deceased')),
      made_up boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    comment on column person.citizen_id_cipher is 'AES-256-GCM, key outside the database';
    comment on column person.citizen_id_index is 'HMAC-SHA-256, key outside the database; the only way to find a person by citizen id';
    comment on column person.name_folded is 'Lower case without accents, for search';
    create index person_hamlet on person (hamlet_id, id);
    create index person_commune on person (commune_id, id);
    create index person_name on person using gin (name_folded gin_trgm_ops);
    create index person_household on person (household_id);
    create index person_by_given_name on person
      ((substring(full_name from '[^ ]+$')) collate "vi-x-icu", full_name collate "vi-x-icu", id);

    create table person_target_group (
      person_id uuid not null references person (id),
      target_group text not null
        check (target_group in ('official', 'student', 'worker', 'resident', 'elderly', 'disabled')),
      valid_from date not null,
      valid_to date,
      primary key (person_id, target_group, valid_from),
      check (valid_to is null or valid_to >= valid_from)
    );

    create table register_import (
      id uuid primary key,
      commune_id uuid not null references unit (id),
      requested_by uuid not null,
      requested_by_person uuid not null,
      file_name text not null,
      file_sha256 bytea not null,
      content bytea not null,
      state text not null check (state in ('waiting', 'running', 'done', 'refused')),
      refusal jsonb,
      row_count integer not null default 0,
      created_count integer not null default 0,
      updated_count integer not null default 0,
      unchanged_count integer not null default 0,
      duplicate_count integer not null default 0,
      error_count integer not null default 0,
      created_at timestamptz not null default now(),
      finished_at timestamptz
    );
    comment on column register_import.requested_by is 'Account; the person behind it stands in requested_by_person';
    comment on column register_import.content is 'The file, AES-256-GCM, as it holds citizen ids; emptied when nothing is left to put right';
    create index register_import_commune on register_import (commune_id, created_at desc);

    create table register_import_row (
      import_id uuid not null references register_import (id),
      row_number integer not null,
      result text not null check (result in ('created', 'updated', 'unchanged', 'duplicate', 'error')),
      person_id uuid,
      remarks jsonb not null default '[]',
      primary key (import_id, row_number)
    );
    comment on column register_import_row.remarks is 'Column and reason in Vietnamese; never the value itself';
  `;

  protected readonly downSql = `
    drop table register_import_row, register_import, person_target_group, person, household, audit_entry, unit;
  `;
}
