import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';

const KEEP_EVENTS_DAYS = 14;

/** Removes what nobody needs any more. Evidence, decisions and the audit trail are never touched. */
@Injectable()
export class Housekeeping {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.query(
      `delete from outbox_event e where e.relayed_at < now() - interval '${KEEP_EVENTS_DAYS} days'
       and not exists (select from reaction_delivery d where d.event_id = e.id and d.done_at is null)`,
    );
    await this.database.query(`delete from session where expires_at < now()`);
    await this.database.query(`delete from vneid_sign_in where expires_at < now()`);
    await this.database.query(`delete from sign_in_throttle where window_ends_at < now() - interval '1 day'`);
  }
}
