import { Injectable } from '@nestjs/common';
import type { DomainEvents, EventName } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { currentRequestId } from '@hvs/platform/telemetry';
import { RELAY_CHANNEL } from './relay-channel.js';

/** Where a deed leaves word of itself: in its own transaction, so that the word is there exactly when the deed is. */
@Injectable()
export class Outbox {
  constructor(private readonly database: Database) {}

  /** Writes one event. Throws outside a transaction, as an event without its deed would be a lie. */
  async record<E extends EventName>(event: E, payload: DomainEvents[E]): Promise<void> {
    await this.recordMany(event, [payload]);
  }

  /** Writes many events of one kind in one statement. */
  async recordMany<E extends EventName>(event: E, payloads: DomainEvents[E][]): Promise<void> {
    if (!this.database.inTransaction) throw new Error(`event ${event} must be recorded in the transaction of its deed`);
    if (payloads.length === 0) return;
    await this.database.query(
      `with written as (
         insert into outbox_event (id, name, payload, request_id)
         select * from unnest($1::uuid[], $2::text[], $3::jsonb[], $4::text[]))
       select pg_notify('${RELAY_CHANNEL}', '')`,
      [
        payloads.map(() => newId()),
        payloads.map(() => event),
        payloads.map((payload) => JSON.stringify(payload)),
        payloads.map(() => currentRequestId() ?? null),
      ],
      'outbox-record',
    );
  }
}
