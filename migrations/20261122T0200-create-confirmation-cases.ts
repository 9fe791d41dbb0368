import { appendOnly, SqlMigration } from './sql-migration.js';

const STATES = `('ready', 'reviewed', 'submitted', 'confirmed', 'returned', 'withdrawn')`;

/** Cases on their way to the national confirmation, the two ways out, and what the other side said. */
export class CreateConfirmationCases1795315200000 extends SqlMigration {
  protected readonly upSql = `
    alter table confirmation
      add column case_id uuid,
      add column submission_id uuid,
      add column withdrawn_at timestamptz,
      add column withdrawn_by uuid,
      add column withdrawn_reason text,
      drop constraint confirmation_person_id_key,
      drop constraint confirmation_source_check,
      add constraint confirmation_source_check
        check (source in ('entered-by-officer', 'imported', 'gateway', 'batch-file')),
      add constraint confirmation_withdrawal_is_whole
        check ((withdrawn_at is null) = (withdrawn_reason is null));
    create unique index confirmation_of_person on confirmation (person_id) where withdrawn_at is null;

    create table confirmation_case (
      id uuid primary key,
      person_id uuid not null references person (id),
      commune_id uuid not null,
      state text not null check (state in ${STATES}),
      since timestamptz not null,
      step_count integer not null,
      reason text,
      returned_before boolean not null default false,
      standing_lapsed_at timestamptz,
      submission_id uuid
    );
    comment on column confirmation_case.reason is 'Of the step that led to the state, where one was given';
    comment on column confirmation_case.standing_lapsed_at is
      'The criteria are met no more although the case is with the other side: an officer decides';
    comment on column confirmation_case.submission_id is 'The submission whose answer counts';
    create unique index confirmation_case_of_person on confirmation_case (person_id) where state <> 'withdrawn';
    create index confirmation_case_queue on confirmation_case (commune_id, state, since, id)
      where state in ('ready', 'reviewed', 'submitted', 'returned');
    create index confirmation_case_past on confirmation_case (person_id, since desc);

    create table confirmation_case_step (
      case_id uuid not null references confirmation_case (id),
      position integer not null,
      deed text not null,
      state text not null check (state in ${STATES}),
      at timestamptz not null,
      cause text not null check (cause in ('officer', 'standing', 'gateway', 'answer-file', 'operator')),
      by_account uuid,
      by_person uuid,
      reason text,
      submission_id uuid,
      primary key (case_id, position)
    );
    comment on table confirmation_case_step is 'Append-only: who took which step of a case, when, and why';
    ${appendOnly('confirmation_case_step')}

    create table confirmation_batch (
      id uuid primary key,
      commune_id uuid not null references unit (id),
      made_at timestamptz not null,
      made_by uuid,
      row_count integer not null,
      sha256 bytea not null,
      content bytea not null,
      downloaded_at timestamptz
    );
    comment on column confirmation_batch.content is 'The file, AES-256-GCM, as it holds citizen ids';
    create index confirmation_batch_commune on confirmation_batch (commune_id, id desc);

    create table confirmation_submission (
      id uuid primary key,
      case_id uuid not null references confirmation_case (id),
      person_id uuid not null references person (id),
      commune_id uuid not null,
      channel text not null check (channel in ('gateway', 'batch-file')),
      state text not null check (state in ('waiting', 'sent', 'confirmed', 'returned', 'cancelled')),
      content bytea not null,
      batch_id uuid references confirmation_batch (id),
      submitted_at timestamptz not null,
      submitted_by uuid,
      send_count integer not null default 0,
      ask_count integer not null default 0,
      next_attempt_at timestamptz,
      last_attempt_at timestamptz,
      last_fault text,
      receipt text,
      sent_at timestamptz,
      answered_at timestamptz,
      confirmed_on date,
      answer_reason text
    );
    comment on column confirmation_submission.id is 'Also the key by which the other side knows it, however often it is sent';
    comment on column confirmation_submission.content is
      'What is sent, AES-256-GCM: made once, so that sending again is sending the same';
    create index confirmation_submission_case on confirmation_submission (case_id);
    create index confirmation_submission_due on confirmation_submission (next_attempt_at)
      where channel = 'gateway' and state in ('waiting', 'sent');
    create index confirmation_submission_unbatched on confirmation_submission (commune_id, id)
      where channel = 'batch-file' and state = 'waiting';
    create index confirmation_submission_batch on confirmation_submission (batch_id) where batch_id is not null;
    create index confirmation_submission_commune on confirmation_submission (commune_id, id);

    create table gateway_circuit (
      gateway text primary key,
      state text not null check (state in ('closed', 'open', 'half-open')),
      failures integer not null default 0,
      opened_at timestamptz,
      probe_until timestamptz,
      openings integer not null default 0,
      last_answer_at timestamptz,
      last_fault text
    );
    comment on table gateway_circuit is 'Shared by all workers, so that a gateway that is down is asked by one of them at a time';

    create table gateway_oddity (
      id uuid primary key,
      sort text not null,
      key text not null,
      submission_id uuid references confirmation_submission (id),
      commune_id uuid,
      detail text not null,
      first_at timestamptz not null,
      last_at timestamptz not null,
      count integer not null default 1,
      unique (sort, key)
    );
    comment on table gateway_oddity is 'What the other side said that cannot be right: kept and shown, and nothing follows from it';
    create index gateway_oddity_commune on gateway_oddity (commune_id, id desc);
    create index gateway_oddity_submission on gateway_oddity (submission_id) where submission_id is not null;

    create table answer_file (
      id uuid primary key,
      commune_id uuid not null references unit (id),
      file_name text not null,
      sha256 bytea not null,
      content bytea not null,
      state text not null check (state in ('waiting', 'running', 'done', 'refused')),
      refusal jsonb,
      signed boolean not null default false,
      row_count integer not null default 0,
      uploaded_by uuid,
      uploaded_by_person uuid,
      uploaded_at timestamptz not null,
      finished_at timestamptz,
      unique (commune_id, sha256)
    );
    comment on column answer_file.content is 'The file, AES-256-GCM; emptied when it is worked off';

    create table answer_file_row (
      answer_file_id uuid not null references answer_file (id),
      row_number integer not null,
      key text not null,
      result text not null check (result in ('applied', 'duplicate', 'unknown', 'contradictory', 'malformed')),
      reason text,
      case_id uuid,
      primary key (answer_file_id, row_number)
    );
    comment on column answer_file_row.reason is 'A Vietnamese sentence';

    create table reconciliation (
      id uuid primary key,
      commune_id uuid not null references unit (id),
      source text not null check (source in ('gateway', 'file')),
      state text not null check (state in ('waiting', 'running', 'done', 'failed')),
      fault text,
      cursor text,
      entry_count integer not null default 0,
      agreed_count integer not null default 0,
      requested_by uuid,
      requested_at timestamptz not null,
      finished_at timestamptz
    );
    create unique index reconciliation_open on reconciliation (commune_id) where state in ('waiting', 'running');
    create index reconciliation_commune on reconciliation (commune_id, id desc);

    create table reconciliation_entry (
      reconciliation_id uuid not null references reconciliation (id),
      key text not null,
      state text not null check (state in ('received', 'confirmed', 'returned')),
      confirmed_on date,
      reason text,
      primary key (reconciliation_id, key)
    );
    comment on table reconciliation_entry is 'The list of the other side; emptied when it has been compared';

    create table reconciliation_difference (
      reconciliation_id uuid not null references reconciliation (id),
      position integer not null,
      sort text not null check (sort in ('theirs-confirmed', 'ours-confirmed', 'theirs-returned', 'ours-returned',
        'date-differs', 'reason-differs', 'unknown-to-us', 'unknown-to-them')),
      key text not null,
      case_id uuid,
      person_id uuid,
      ours jsonb,
      theirs jsonb,
      applied_at timestamptz,
      applied_by uuid,
      primary key (reconciliation_id, position)
    );
    create index reconciliation_difference_sort on reconciliation_difference (reconciliation_id, sort, position);
  `;

  protected readonly downSql = `
    drop table reconciliation_difference, reconciliation_entry, reconciliation, answer_file_row, answer_file,
      gateway_oddity, gateway_circuit, confirmation_submission, confirmation_batch, confirmation_case_step,
      confirmation_case;
    drop index confirmation_of_person;
    delete from confirmation where withdrawn_at is not null;
    update confirmation set source = 'imported' where source in ('gateway', 'batch-file');
    alter table confirmation
      drop constraint confirmation_withdrawal_is_whole,
      drop constraint confirmation_source_check,
      add constraint confirmation_source_check check (source in ('entered-by-officer', 'imported')),
      add constraint confirmation_person_id_key unique (person_id),
      drop column case_id, drop column submission_id, drop column withdrawn_at, drop column withdrawn_by,
      drop column withdrawn_reason;
  `;
}
