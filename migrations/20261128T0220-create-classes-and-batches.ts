import { SqlMigration } from './sql-migration.js';

/** Offices and their members, classes with a waiting list, standing rules, and enrolments of many people at once. */
export class CreateClassesAndBatches1795834800000 extends SqlMigration {
  protected readonly upSql = `
    create table organisation (
      id uuid primary key,
      commune_id uuid not null references unit (id),
      name text not null,
      name_folded text not null,
      created_at timestamptz not null default now(),
      unique (commune_id, name_folded)
    );
    comment on table organisation is 'Where people work or study: an office, a school, a cooperative';

    create table organisation_member (
      organisation_id uuid not null references organisation (id),
      person_id uuid not null references person (id),
      commune_id uuid not null,
      since timestamptz not null default now(),
      primary key (organisation_id, person_id)
    );
    create index organisation_member_person on organisation_member (person_id);

    create table study_class (
      id uuid primary key,
      unit_id uuid not null references unit (id),
      course_id uuid not null references course (id),
      name text not null,
      capacity integer check (capacity between 1 and 1000),
      opens_on date,
      closes_on date,
      created_by uuid not null,
      created_at timestamptz not null,
      closed_at timestamptz,
      check (closes_on >= opens_on)
    );
    comment on table study_class is 'People who take a course together; no capacity means room for everybody';
    create index study_class_unit on study_class (unit_id, id desc);
    create index study_class_course on study_class (course_id) where closed_at is null;

    create table class_waiting (
      class_id uuid not null references study_class (id),
      person_id uuid not null references person (id),
      commune_id uuid not null,
      asked_at timestamptz not null,
      turn bigint generated always as identity,
      ended_at timestamptz,
      primary key (class_id, person_id)
    );
    comment on column class_waiting.ended_at is 'Got a place, or left the list';
    create index class_waiting_turn on class_waiting (class_id, turn) where ended_at is null;

    create table enrolment_rule (
      id uuid primary key,
      unit_id uuid not null references unit (id),
      course_id uuid not null references course (id),
      target_group text,
      organisation_id uuid references organisation (id),
      created_by uuid not null,
      created_at timestamptz not null,
      ended_at timestamptz
    );
    comment on table enrolment_rule is 'Whoever lives in the unit and is in the group, and in the office where one is named, takes the course; looked at every night';
    create index enrolment_rule_unit on enrolment_rule (unit_id, id desc);

    create table enrolment_batch (
      id uuid primary key,
      unit_id uuid not null references unit (id),
      course_id uuid not null references course (id),
      class_id uuid references study_class (id),
      rule_id uuid references enrolment_rule (id),
      source text not null check (source in ('people', 'rule', 'list')),
      file_name text,
      requested_by uuid not null,
      requested_at timestamptz not null,
      finished_at timestamptz,
      rows integer not null default 0,
      enrolled integer not null default 0,
      already integer not null default 0,
      waiting integer not null default 0,
      refused integer not null default 0
    );
    create index enrolment_batch_unit on enrolment_batch (unit_id, id desc);

    create table enrolment_batch_row (
      batch_id uuid not null references enrolment_batch (id),
      line integer not null,
      person_id uuid,
      typed text,
      result text check (result in ('enrolled', 'already', 'waiting', 'not-found', 'ambiguous', 'malformed', 'duplicate', 'gone', 'locked')),
      primary key (batch_id, line)
    );
    comment on column enrolment_batch_row.typed is 'What the list says, a citizen id masked';
    create index enrolment_batch_row_open on enrolment_batch_row (batch_id, line) where result is null;

    alter table enrolment
      add column class_id uuid,
      add column source text not null default 'self' check (source in ('self', 'people', 'rule', 'list')),
      add column enrolled_by uuid,
      add column reminders integer not null default 0,
      add column reminded_at timestamptz;
    create index enrolment_class on enrolment (class_id) where class_id is not null and withdrawn_at is null;
    create index enrolment_course on enrolment (course_id, id desc);
    create index enrolment_idle on enrolment (opened_at) where withdrawn_at is null and completed_at is null;
  `;

  protected readonly downSql = `
    drop index enrolment_idle, enrolment_course, enrolment_class;
    alter table enrolment
      drop column class_id, drop column source, drop column enrolled_by, drop column reminders, drop column reminded_at;
    drop table enrolment_batch_row, enrolment_batch, enrolment_rule, class_waiting, study_class, organisation_member,
      organisation;
  `;
}
