import { appendOnly, SqlMigration } from './sql-migration.js';

/** The question bank: questions with their versions, where they are used, and what became of them. */
export class CreateQuestionBank1795830600000 extends SqlMigration {
  protected readonly upSql = `
    create table question (
      id uuid primary key,
      unit_id uuid not null references unit (id),
      current_version integer not null,
      kind text not null,
      title text not null,
      text_folded text not null,
      tags text[] not null,
      difficulty smallint,
      competence text,
      flags text[] not null default '{}',
      import_id uuid,
      created_by uuid references account (id),
      created_at timestamptz not null default now(),
      changed_at timestamptz not null default now(),
      retired_at timestamptz,
      retired_by uuid references account (id),
      retired_reason text
    );
    comment on table question is 'One question of the bank of a unit; kind, words, tags and marks are those of its current version, so that lists read one table';
    comment on column question.flags is 'What its statistics say against the current version';
    comment on column question.import_id is 'The import it came with, by which all of an import can be withdrawn';
    create index question_list on question (unit_id, changed_at desc, id desc);
    create index question_text on question using gin (text_folded gin_trgm_ops);
    create index question_tags on question using gin (tags);
    create index question_import on question (import_id) where import_id is not null;

    create table question_version (
      question_id uuid not null references question (id),
      version integer not null check (version > 0),
      content jsonb not null,
      checksum text not null,
      written_by uuid references account (id),
      written_at timestamptz not null default now(),
      primary key (question_id, version)
    );
    comment on table question_version is 'Immutable: an edited question is a further version, so whatever was answered can be judged again';
    ${appendOnly('question_version')}

    create table question_usage (
      course_version_id uuid not null,
      question_id uuid not null references question (id),
      version integer not null,
      used_from timestamptz not null default now(),
      primary key (course_version_id, question_id, version)
    );
    comment on table question_usage is 'A published course version holds this version of the question';
    create index question_usage_question on question_usage (question_id);
    ${appendOnly('question_usage')}

    create table question_stat (
      question_id uuid not null references question (id),
      version integer not null,
      seen integer not null,
      blank integer not null,
      right_count integer not null,
      rest_sum double precision not null,
      rest_square_sum double precision not null,
      right_rest_sum double precision not null,
      changed_at timestamptz not null default now(),
      primary key (question_id, version)
    );
    comment on table question_stat is 'Sums over everybody who saw a question version on a paper that was handed in; rest is the share of the other questions of the paper answered right';

    create table question_option_stat (
      question_id uuid not null references question (id),
      version integer not null,
      option_key text not null,
      chosen integer not null,
      primary key (question_id, version, option_key)
    );
    comment on table question_option_stat is 'How many chose an option';

    create table question_counted_attempt (
      attempt_id uuid primary key,
      counted_at timestamptz not null default now()
    );
    comment on table question_counted_attempt is 'Attempts whose answers are in the sums, so that none is counted twice';
    ${appendOnly('question_counted_attempt')}
  `;

  protected readonly downSql = `
    drop table question_counted_attempt;
    drop table question_option_stat;
    drop table question_stat;
    drop table question_usage;
    drop table question_version;
    drop table question;
  `;
}
