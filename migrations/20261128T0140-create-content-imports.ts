import { SqlMigration } from './sql-migration.js';

/** Imports of questions and courses from files, with a ledger of their items. */
export class CreateContentImports1795832400000 extends SqlMigration {
  protected readonly upSql = `
    create table content_import (
      id uuid primary key,
      unit_id uuid not null references unit (id),
      requested_by uuid not null references account (id),
      requested_as jsonb not null,
      source text not null,
      file_name text not null,
      file_sha256 bytea not null,
      content bytea,
      state text not null check (state in ('waiting', 'running', 'done', 'refused', 'taken-back')),
      refusal jsonb,
      item_count integer not null default 0,
      imported_count integer not null default 0,
      changed_count integer not null default 0,
      refused_count integer not null default 0,
      course_id uuid,
      still_in_use jsonb not null default '[]',
      created_at timestamptz not null default now(),
      finished_at timestamptz,
      taken_back_at timestamptz,
      check ((state = 'refused') = (refusal is not null))
    );
    comment on table content_import is 'A file that brings questions or a course; content is dropped once it was read';
    comment on column content_import.requested_as is 'Roles of the requester at that time, by which the import works';
    comment on column content_import.still_in_use is 'What taking the import back had to leave, as published courses hold it';
    create index content_import_unit on content_import (unit_id, id desc);
    create unique index content_import_open_once on content_import (requested_by, source, file_sha256)
      where state in ('waiting', 'running');

    create table content_import_item (
      import_id uuid not null references content_import (id),
      number integer not null check (number > 0),
      place jsonb not null,
      title text not null,
      outcome text not null check (outcome in ('imported', 'changed', 'refused')),
      notes jsonb not null,
      question_id uuid,
      primary key (import_id, number),
      check (outcome = 'imported' or jsonb_array_length(notes) > 0)
    );
    comment on table content_import_item is 'What became of one item of an imported file; whoever reads it finds every item of the file';
  `;

  protected readonly downSql = `
    drop table content_import_item, content_import;
  `;
}
