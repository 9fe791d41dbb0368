import { appendOnly, SqlMigration } from './sql-migration.js';

/**
 * Decisions that can be replayed, the standing of a person over all groups, passes in ranges, and previews. Decisions
 * made before could not be replayed and are let go; the next pass makes them anew. Tables that a pass writes by the
 * million carry no foreign keys: their ids come from rows that are never deleted (ADR 0012).
 */
export class DeepenDecisions1795314600000 extends SqlMigration {
  protected readonly upSql = `
    truncate current_decision, decision, full_pass;

    create type evidence_moment as (occurred_at timestamptz, id uuid);
    comment on type evidence_moment is 'Place of evidence in time, by which the statements of criteria order it';

    alter table decision
      drop constraint decision_person_id_fkey,
      drop constraint decision_previous_id_fkey,
      alter column findings type json using findings::json,
      add target_group text not null,
      add birth_date date not null,
      add birth_precision text not null,
      add evidence_position integer not null,
      add pass_id uuid,
      add turned boolean not null;
    comment on column decision.findings is 'Canonical text of the leaves of the plan: key, outcome and the evidence cited';
    comment on column decision.evidence_position is 'Highest place in the chain of evidence that was seen; 0 when there was none';
    comment on column decision.pass_id is 'The full pass that made it; null for the check of a single person';
    comment on column decision.turned is 'The outcome is not that of the decision before';
    create index decision_pass on decision (pass_id) where pass_id is not null and turned;

    alter table current_decision
      drop constraint current_decision_person_id_fkey,
      drop constraint current_decision_decision_id_fkey,
      set (fillfactor = 80);

    create table decision_lapse (
      id uuid primary key,
      person_id uuid not null,
      target_group text not null,
      decision_id uuid not null,
      reason text not null check (reason in ('group-ended', 'no-criteria', 'moved', 'deceased')),
      pass_id uuid,
      lapsed_at timestamptz not null default now()
    );
    comment on table decision_lapse is 'A decision that stands no more without another in its place, and why';
    create index decision_lapse_person on decision_lapse (person_id, lapsed_at desc);
    ${appendOnly('decision_lapse')}

    create table standing (
      person_id uuid primary key,
      commune_id uuid not null,
      hamlet_id uuid not null,
      outcome text check (outcome in ('met', 'not-met', 'cannot-tell')),
      since timestamptz not null default now(),
      revision integer not null
    ) with (fillfactor = 80);
    comment on table standing is 'All groups of a person together, by the combining rules of the sets';
    comment on column standing.outcome is 'Null when no criteria judge the person any more';
    comment on column standing.revision is 'Grows with every write about the person; a check that read an older one writes nothing';

    alter table full_pass
      drop constraint full_pass_as_of_key,
      add reason text not null check (reason in ('nightly', 'criteria-approved', 'import', 'asked-for')),
      add requested_by uuid,
      add requested_at timestamptz not null default now(),
      add total_count integer not null default 0,
      add rate_per_second integer,
      add paused_at timestamptz,
      drop column last_person_id,
      alter column started_at drop not null,
      alter column started_at drop default;
    create unique index full_pass_nightly on full_pass (as_of) where reason = 'nightly';
    create index full_pass_newest on full_pass (requested_at desc);

    create table full_pass_range (
      pass_id uuid not null references full_pass (id),
      number integer not null,
      after_id uuid not null,
      last_id uuid not null,
      cursor_id uuid not null,
      finished_at timestamptz,
      primary key (pass_id, number)
    );
    comment on table full_pass_range is 'People with after_id < id <= last_id; done up to cursor_id. Whoever locks the row works on it';

    create table criteria_preview (
      id uuid primary key,
      draft_id uuid not null,
      target_group text not null,
      document jsonb not null,
      document_hash bytea not null,
      combining text not null,
      state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
      as_of date,
      checked_count integer not null default 0,
      total_count integer not null default 0,
      cursor_id uuid,
      counts jsonb not null default '{}',
      samples jsonb not null default '{}',
      requested_by uuid not null,
      requested_at timestamptz not null default now(),
      started_at timestamptz,
      finished_at timestamptz
    );
    comment on table criteria_preview is 'What a draft would change for people, counted without deciding anything';
    comment on column criteria_preview.document_hash is 'SHA-256 of the canonical document, so that an approval can ask for a preview of exactly it';
    create index criteria_preview_draft on criteria_preview (draft_id, requested_at desc);
  `;

  protected readonly downSql = `
    drop table criteria_preview, full_pass_range, standing, decision_lapse;
    drop type evidence_moment;
    truncate current_decision, decision, full_pass;
    drop index full_pass_nightly, full_pass_newest, decision_pass;
    alter table full_pass
      add constraint full_pass_as_of_key unique (as_of),
      drop column reason, drop column requested_by, drop column requested_at, drop column total_count,
      drop column rate_per_second, drop column paused_at,
      add last_person_id uuid,
      alter column started_at set default now(),
      alter column started_at set not null;
    alter table current_decision
      reset (fillfactor),
      add constraint current_decision_person_id_fkey foreign key (person_id) references person (id),
      add constraint current_decision_decision_id_fkey foreign key (decision_id) references decision (id);
    alter table decision
      drop column target_group, drop column birth_date, drop column birth_precision, drop column evidence_position,
      drop column pass_id, drop column turned,
      alter column findings type jsonb using findings::jsonb,
      add constraint decision_person_id_fkey foreign key (person_id) references person (id),
      add constraint decision_previous_id_fkey foreign key (previous_id) references decision (id);
  `;
}
