import { appendOnly, partitionsByPerson, SqlMigration } from './sql-migration.js';

/** Tries of practices, where each person stands with each, and what trainers see of a commune. */
export class CreatePractices1795833000000 extends SqlMigration {
  protected readonly upSql = `
    create table practice_try (
      id uuid not null,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      course_id uuid not null,
      course_version_id uuid not null,
      enrolment_id uuid,
      practice_key text not null,
      outcome text not null check (outcome in ('done', 'harmed')),
      assisted boolean not null,
      wrong_moves integer not null check (wrong_moves >= 0),
      hints integer not null check (hints >= 0),
      seconds integer not null check (seconds >= 0),
      started_at timestamptz not null,
      finished_at timestamptz not null,
      recorded_at timestamptz not null,
      primary key (person_id, id)
    ) partition by hash (person_id);
    comment on table practice_try is 'A try of a practice that ended; what was typed is never sent here';
    comment on column practice_try.enrolment_id is 'Empty when it was played without being enrolled';
    ${partitionsByPerson('practice_try')}
    create index practice_try_newest on practice_try (person_id, finished_at desc, id desc);
    ${appendOnly('practice_try')}

    create table practice_standing (
      person_id uuid not null references person (id),
      course_id uuid not null,
      practice_key text not null,
      commune_id uuid not null,
      tries integer not null default 0,
      done_at timestamptz,
      alone_at timestamptz,
      primary key (person_id, course_id, practice_key)
    ) partition by hash (person_id);
    comment on table practice_standing is 'How far a person has come with a practice: first done at all, first done alone';
    ${partitionsByPerson('practice_standing')}

    create table practice_count (
      commune_id uuid not null,
      course_id uuid not null,
      practice_key text not null,
      tries integer not null,
      tries_done integer not null,
      tries_harmed integer not null,
      people integer not null,
      people_done integer not null,
      people_alone integer not null,
      wrong_moves bigint not null,
      hints bigint not null,
      primary key (commune_id, course_id, practice_key)
    );
    comment on table practice_count is 'What became of a practice in a commune, added to with each try';
  `;

  protected readonly downSql = `
    drop table practice_count, practice_standing, practice_try;
  `;
}
