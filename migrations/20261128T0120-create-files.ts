import { SqlMigration } from './sql-migration.js';

/** Uploaded files of courses, and what became of each upload. */
export class CreateFiles1795831200000 extends SqlMigration {
  protected readonly upSql = `
    create table stored_file (
      id uuid primary key,
      place bigint generated always as identity unique,
      commune_id uuid not null references unit (id),
      kind text not null check (kind in ('image', 'audio', 'video', 'captions', 'document', 'package', 'slides')),
      name text not null,
      name_folded text not null,
      type text not null,
      bytes integer not null,
      width integer,
      height integer,
      contrast real,
      sha256 bytea not null,
      state text not null check (state in ('processing', 'ready', 'refused')),
      refusal jsonb,
      description text not null default '',
      pages jsonb not null default '[]',
      uploaded_by uuid,
      uploaded_by_person uuid,
      created_at timestamptz not null,
      deleted_at timestamptz,
      bytes_removed_at timestamptz
    );
    comment on table stored_file is 'A file that somebody uploaded; its bytes lie on disk or in a bucket under its id';
    comment on column stored_file.id is 'Random (UUID version 4): the address is public, so it must not be guessed';
    comment on column stored_file.place is 'Order in which files came, to page by';
    comment on column stored_file.sha256 is 'Of the bytes as they were sent, before a picture was made anew';
    comment on column stored_file.pages is 'For a PDF: number, size, description and words of each page';
    comment on column stored_file.uploaded_by is 'Account; null for what came with the product';
    create unique index stored_file_bytes on stored_file (commune_id, kind, sha256) where deleted_at is null;
    create index stored_file_library on stored_file (commune_id, place desc) where deleted_at is null;

    create table file_upload (
      id uuid primary key,
      account_id uuid not null,
      file_id uuid references stored_file (id),
      refusal jsonb,
      bytes bigint not null,
      finished_at timestamptz not null
    );
    comment on table file_upload is 'What became of an upload, so that a client whose line broke at the end can ask';
  `;

  protected readonly downSql = `drop table file_upload, stored_file;`;
}
