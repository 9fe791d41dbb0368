import { SqlMigration } from './sql-migration.js';

/** Outbox, deliveries to reactions, requested jobs and the worker's pulse. */
export class CreateMessaging1795309800000 extends SqlMigration {
  protected readonly upSql = `
    create table outbox_event (
      id uuid primary key,
      name text not null,
      payload jsonb not null,
      occurred_at timestamptz not null default now(),
      request_id text,
      relayed_at timestamptz
    );
    comment on table outbox_event is 'What happened, written in the transaction of the deed; the relay hands it to the queue after commit';
    create index outbox_event_waiting on outbox_event (id) where relayed_at is null;

    create table reaction_delivery (
      event_id uuid not null references outbox_event (id) on delete cascade,
      reaction text not null,
      queued_at timestamptz not null default now(),
      done_at timestamptz,
      failed_at timestamptz,
      error text,
      primary key (event_id, reaction)
    );
    comment on table reaction_delivery is 'One row per event and reaction: done once, or kept as failed until an operator replays it';
    create index reaction_delivery_open on reaction_delivery (queued_at) where done_at is null and failed_at is null;
    create index reaction_delivery_failed on reaction_delivery (failed_at) where failed_at is not null;

    create table job_request (
      name text not null,
      key text not null,
      payload jsonb not null,
      ticket uuid not null,
      requested_at timestamptz not null default now(),
      queued_at timestamptz,
      failed_at timestamptz,
      error text,
      primary key (name, key)
    );
    comment on table job_request is 'Work asked for; requests with one key wait as one, and a request during the run gets a new ticket and runs again';
    create index job_request_waiting on job_request (requested_at) where queued_at is null;

    create table worker_heartbeat (
      worker_id text primary key,
      beat_at timestamptz not null
    );
  `;

  protected readonly downSql = `drop table worker_heartbeat, job_request, reaction_delivery, outbox_event;`;
}
