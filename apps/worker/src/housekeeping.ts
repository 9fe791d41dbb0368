import { Injectable } from '@nestjs/common';
import { Uploads } from '@hvs/foundation/files';
import { CitizenIdLists } from '@hvs/outcome/casework';
import { Database } from '@hvs/platform/database';
import { EnrolmentRules } from '@hvs/study/enrolments';
import { Notices, OverdueNotices, StudyReminders } from '@hvs/support/notifications';

const KEEP_EVENTS_DAYS = 14;

/** Removes what nobody needs any more. Evidence, decisions and the audit trail are never touched. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly database: Database,
    private readonly lists: CitizenIdLists,
    private readonly notices: Notices,
    private readonly overdue: OverdueNotices,
    private readonly rules: EnrolmentRules,
    private readonly reminders: StudyReminders,
    private readonly uploads: Uploads,
  ) {}

  /** What cannot wait for the night: lists of citizen ids whose day is over, deadlines that have passed. */
  async watch(): Promise<void> {
    await this.lists.forgetExpired();
    await this.overdue.tell();
  }

  async run(): Promise<void> {
    await this.database.query(
      `delete from outbox_event e where e.relayed_at < now() - interval '${KEEP_EVENTS_DAYS} days'
       and not exists (select from reaction_delivery d where d.event_id = e.id and d.done_at is null)`,
    );
    await this.notices.forgetOld();
    await this.rules.applyAll();
    await this.reminders.send();
    await this.uploads.forgetAbandoned();
    await this.database.query(`delete from session where expires_at < now()`);
    await this.database.query(`delete from certificate_list where expires_at < now()`);
    await this.database.query(`delete from vneid_sign_in where expires_at < now()`);
    await this.database.query(`delete from sign_in_throttle where window_ends_at < now() - interval '1 day'`);
  }
}
