import { appendOnly, SqlMigration } from './sql-migration.js';

/** Criteria, decisions, national confirmations and the rates that follow from them. */
export class CreateOutcome1795312800000 extends SqlMigration {
  protected readonly upSql = `
    create table criteria_set (
      id uuid primary key,
      target_group text not null,
      version integer not null,
      title text not null,
      document jsonb not null,
      in_force_from date not null,
      created_at timestamptz not null default now(),
      unique (target_group, version)
    );
    comment on table criteria_set is 'Versioned, dated data: of each target group the newest set whose day has come is in force';
    ${appendOnly('criteria_set')}

    create table decision (
      id uuid primary key,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      criteria_set_id uuid not null,
      outcome text not null check (outcome in ('met', 'not-met', 'cannot-tell')),
      findings jsonb not null,
      inputs_hash bytea not null,
      as_of date not null,
      decided_at timestamptz not null default now(),
      previous_id uuid references decision (id)
    );
    comment on column decision.findings is 'Per criterion: outcome, the evidence used, and what is missing';
    create index decision_person on decision (person_id, decided_at desc);
    ${appendOnly('decision')}

    create table current_decision (
      person_id uuid not null references person (id),
      target_group text not null,
      commune_id uuid not null,
      hamlet_id uuid not null,
      decision_id uuid not null references decision (id),
      criteria_set_id uuid not null,
      outcome text not null,
      inputs_hash bytea not null,
      primary key (person_id, target_group)
    );
    create index current_decision_hamlet on current_decision (hamlet_id);

    create table full_pass (
      id uuid primary key,
      as_of date not null unique,
      started_at timestamptz not null default now(),
      last_person_id uuid,
      checked_count integer not null default 0,
      turned_count integer not null default 0,
      finished_at timestamptz
    );
    comment on column full_pass.last_person_id is 'Where a pass that was killed goes on';

    create table confirmation (
      id uuid primary key,
      person_id uuid not null unique references person (id),
      commune_id uuid not null,
      confirmed_on date not null,
      source text not null check (source in ('entered-by-officer', 'imported')),
      recorded_by uuid,
      recorded_at timestamptz not null default now()
    );
    comment on table confirmation is 'The national confirmation on VNeID, recorded or imported; never derived from a decision';

    create table rate (
      hamlet_id uuid not null references unit (id),
      target_group text not null,
      commune_id uuid not null references unit (id),
      population integer not null,
      enrolled integer not null,
      universalized integer not null,
      confirmed integer not null,
      counted_at timestamptz not null default now(),
      primary key (hamlet_id, target_group)
    );
    comment on table rate is 'Rolled up as decisions change; target_group is also "everyone": each person once';
  `;

  protected readonly downSql = `drop table rate, confirmation, full_pass, current_decision, decision, criteria_set;`;
}
