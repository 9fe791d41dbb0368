import { SqlMigration } from './sql-migration.js';

/** Objections of learners with their deadlines, and what people are told. */
export class CreateObjectionsAndNotices1795316400000 extends SqlMigration {
  protected readonly upSql = `
    create table objection (
      id uuid primary key,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      hamlet_id uuid not null,
      about_kind text not null check (about_kind in ('decision', 'evidence')),
      about_id uuid not null,
      text text not null,
      raised_by uuid not null,
      raised_at timestamptz not null,
      receipt_due_on date not null,
      due_on date not null,
      outcome text check (outcome in ('upheld', 'declined')),
      answer text,
      answered_by uuid,
      answered_at timestamptz,
      check ((outcome is null) = (answered_at is null) and (answer is null) = (answered_at is null))
    );
    comment on column objection.id is 'Made by the client, so that sending twice raises it once';
    comment on column objection.receipt_due_on is 'Day by which the person must know that it arrived; the notice of receipt is sent at once';
    create unique index objection_open_once on objection (person_id, about_kind, about_id) where answered_at is null;
    create index objection_person on objection (person_id, raised_at desc);
    create index objection_open on objection (due_on, id) where answered_at is null;
    create index objection_answered on objection (answered_at desc, id) where answered_at is not null;

    create table notice (
      id uuid primary key,
      person_id uuid not null references person (id),
      kind text not null,
      facts jsonb not null default '{}',
      href text,
      source_key text not null,
      created_at timestamptz not null,
      read_at timestamptz,
      unique (person_id, source_key)
    );
    comment on table notice is 'What a person is told; the words are made when it is read, in the language of the reader';
    comment on column notice.source_key is 'Names what it tells of, so that nobody is told twice';
    create index notice_person on notice (person_id, id desc);
    create index notice_age on notice (created_at);
  `;

  protected readonly downSql = `drop table notice, objection;`;
}
