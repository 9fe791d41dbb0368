import { appendOnly, SqlMigration } from './sql-migration.js';

/** Quizzes that can be trusted: supervision on site, marks, more time for a person, regrading, and papers that are printed. */
export class DeepenQuizzes1795833600000 extends SqlMigration {
  protected readonly upSql = `
    alter table quiz_attempt
      add column kind text not null default 'online' check (kind in ('online', 'supervised', 'paper')),
      add column extra_minutes integer not null default 0 check (extra_minutes >= 0),
      add column session_id uuid,
      add column supervised_by uuid,
      add column place text,
      add check ((supervised_by is null) = (place is null)),
      add check (session_id is null or supervised_by is not null);
    comment on column quiz_attempt.started_at is
      'When its time begins to count; a little after it was asked for when a whole class begins at once';
    comment on column quiz_attempt.passed is 'Null while it is open, and after it was handed in while an answer waits for its mark';
    comment on column quiz_attempt.supervised_by is 'The person who opened it on site, at the time of the attempt';
    create index quiz_attempt_version on quiz_attempt (course_version_id, started_at, id);
    create index quiz_attempt_waiting on quiz_attempt (commune_id, submitted_at, id)
      where submitted_at is not null and passed is null;
    create index quiz_attempt_session on quiz_attempt (session_id) where session_id is not null;

    create table quiz_mark (
      person_id uuid not null references person (id),
      commune_id uuid not null,
      attempt_id uuid not null references quiz_attempt (id),
      question_key text not null,
      points jsonb not null,
      comment text,
      marked_by uuid not null,
      marked_by_person uuid not null,
      marked_at timestamptz not null,
      primary key (attempt_id, question_key)
    );
    comment on table quiz_mark is 'What a trainer gave an open answer: points for each line of the rubric';

    create table quiz_extension (
      id uuid primary key,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      course_id uuid not null,
      minutes integer not null check (minutes between 0 and 600),
      reason text not null,
      granted_by uuid not null,
      granted_by_person uuid not null,
      granted_at timestamptz not null
    );
    comment on table quiz_extension is 'More time for one person in one quiz; the newest row of a person and course counts, 0 takes it back';
    create index quiz_extension_newest on quiz_extension (person_id, course_id, granted_at desc, id desc);
    ${appendOnly('quiz_extension')}

    create table supervision_session (
      id uuid primary key,
      commune_id uuid not null,
      hamlet_id uuid not null,
      course_id uuid not null,
      place text not null,
      code text not null,
      opened_by uuid not null,
      opened_by_person uuid not null,
      opened_at timestamptz not null,
      code_expires_at timestamptz not null,
      ends_at timestamptz not null,
      closed_at timestamptz
    );
    comment on table supervision_session is 'A trainer or helper watches over learners on site; whoever supervises takes no quiz meanwhile';
    comment on column supervision_session.ends_at is 'When the last attempt that began with the code must be over';
    create unique index supervision_session_code on supervision_session (code) where closed_at is null;
    create index supervision_session_supervisor on supervision_session (opened_by_person, ends_at) where closed_at is null;
    create index supervision_session_hamlet on supervision_session (hamlet_id, id);

    create table quiz_print (
      attempt_id uuid primary key references quiz_attempt (id) on delete cascade,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      code text not null unique,
      printed_by uuid not null,
      printed_by_person uuid not null,
      printed_at timestamptz not null,
      entered_by uuid,
      entered_by_person uuid,
      entered_at timestamptz
    );
    comment on table quiz_print is 'A paper that was printed for a person, and who entered the answers from it: never who printed it';
    create index quiz_print_open on quiz_print (commune_id, attempt_id) where entered_at is null;

    create table quiz_regrade (
      id uuid primary key,
      commune_id uuid not null,
      course_id uuid not null,
      course_version_id uuid not null,
      question_key text not null,
      remedy jsonb not null,
      reason text not null,
      drawn_up_by uuid not null,
      drawn_up_by_person uuid not null,
      drawn_up_at timestamptz not null,
      attempts integer not null default 0,
      applied_by uuid,
      applied_at timestamptz,
      finished_at timestamptz
    );
    comment on table quiz_regrade is 'A faulty question of one course version and its remedy; the newest applied one of a question counts';
    comment on column quiz_regrade.id is 'Made by the client, so that sending twice draws it up once';
    create index quiz_regrade_remedy on quiz_regrade (course_version_id, commune_id, applied_at) where applied_at is not null;
    create index quiz_regrade_commune on quiz_regrade (commune_id, id desc);

    create table quiz_regrade_result (
      regrade_id uuid not null references quiz_regrade (id),
      attempt_id uuid not null references quiz_attempt (id),
      person_id uuid not null references person (id),
      commune_id uuid not null,
      score_before integer not null,
      score_after integer not null,
      passed_before boolean not null,
      passed_after boolean not null,
      applied boolean not null default false,
      primary key (regrade_id, attempt_id)
    );
    comment on table quiz_regrade_result is 'What a regrade changes of one attempt: foreseen first, then done';
  `;

  protected readonly downSql = `
    drop table quiz_regrade_result, quiz_regrade, quiz_print, supervision_session, quiz_extension, quiz_mark;
    drop index quiz_attempt_version, quiz_attempt_waiting, quiz_attempt_session;
    alter table quiz_attempt drop column place, drop column supervised_by, drop column session_id,
      drop column extra_minutes, drop column kind;
  `;
}
