import { partitionsByPerson, SqlMigration } from './sql-migration.js';

/** Courses and what learners do with them. */
export class CreateStudy1795312200000 extends SqlMigration {
  protected readonly upSql = `
    create table course (
      id uuid primary key,
      slug text not null unique,
      current_version_id uuid,
      created_at timestamptz not null default now()
    );

    create table course_version (
      id uuid primary key,
      course_id uuid not null references course (id),
      version integer not null,
      checksum text not null,
      document jsonb not null,
      published_at timestamptz not null default now(),
      unique (course_id, version)
    );
    comment on table course_version is 'Immutable: a changed course is a further version';
    alter table course add foreign key (current_version_id) references course_version (id) deferrable initially deferred;
    create trigger course_version_is_immutable before update or delete on course_version
      for each row execute function refuse_change();

    create table enrolment (
      id uuid primary key,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      hamlet_id uuid not null,
      course_id uuid not null references course (id),
      course_version_id uuid not null references course_version (id),
      opened_at timestamptz not null default now(),
      withdrawn_at timestamptz,
      completed_at timestamptz,
      check (withdrawn_at is null or completed_at is null)
    );
    create unique index enrolment_open_once on enrolment (person_id, course_id) where withdrawn_at is null;
    create index enrolment_hamlet on enrolment (hamlet_id);

    create table lesson_progress (
      person_id uuid not null references person (id),
      commune_id uuid not null,
      enrolment_id uuid not null references enrolment (id),
      lesson_key text not null,
      client_id uuid not null,
      completed_at timestamptz not null default now(),
      primary key (person_id, enrolment_id, lesson_key),
      unique (person_id, client_id)
    ) partition by hash (person_id);
    ${partitionsByPerson('lesson_progress')}

    create table quiz_attempt (
      id uuid primary key,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      enrolment_id uuid not null references enrolment (id),
      course_version_id uuid not null,
      number integer not null,
      paper jsonb not null,
      started_at timestamptz not null default now(),
      deadline_at timestamptz not null,
      submitted_at timestamptz,
      correct_count integer,
      score_percent integer,
      passed boolean,
      unique (enrolment_id, number)
    );
    comment on column quiz_attempt.paper is 'The questions drawn and the order of their options, fixed when the attempt began';
    create unique index quiz_attempt_open_once on quiz_attempt (enrolment_id) where submitted_at is null;
    create index quiz_attempt_overdue on quiz_attempt (deadline_at) where submitted_at is null;
    create index quiz_attempt_person on quiz_attempt (person_id);

    create table quiz_answer (
      person_id uuid not null,
      commune_id uuid not null,
      attempt_id uuid not null references quiz_attempt (id),
      question_key text not null,
      chosen text[] not null,
      answered_at timestamptz not null default now(),
      primary key (person_id, attempt_id, question_key)
    ) partition by hash (person_id);
    ${partitionsByPerson('quiz_answer')}

    create table certificate (
      id uuid primary key,
      number text not null unique,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      enrolment_id uuid not null unique references enrolment (id),
      course_version_id uuid not null references course_version (id),
      holder_name text not null,
      score_percent integer not null,
      issued_at timestamptz not null default now(),
      revoked_at timestamptz,
      revocation_reason text,
      check ((revoked_at is null) = (revocation_reason is null))
    );
    create index certificate_person on certificate (person_id);
  `;

  protected readonly downSql = `
    drop table certificate, quiz_answer, quiz_attempt, lesson_progress, enrolment;
    alter table course drop constraint course_current_version_id_fkey;
    drop table course_version, course;
  `;
}
