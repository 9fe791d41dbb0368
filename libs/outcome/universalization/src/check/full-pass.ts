import { Injectable } from '@nestjs/common';
import { newId } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';
import { Checks } from './checks.js';

const BATCH_SIZE = 1000;

interface PassRow {
  asOf: string;
  lastPersonId: string | null;
  isFinished: boolean;
}

/**
 * Checks everybody, because ages change by the calendar alone and criteria come into force. Each batch commits with
 * the cursor, so a pass that was killed goes on behind the last whole batch.
 */
@Injectable()
export class FullPass {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly checks: Checks,
  ) {}

  /**
   * Begins the pass of `day` (`YYYY-MM-DD`), or goes on with it if it was begun; there is one pass a day. Returns
   * its id. A pass that is finished stays so.
   */
  async start(day: string): Promise<string> {
    return this.database.transaction(async () => {
      await this.database.query('insert into full_pass (id, as_of) values ($1, $2) on conflict (as_of) do nothing', [
        newId(),
        day,
      ]);
      const [pass] = await this.database.query<{ id: string; isFinished: boolean }>(
        'select id, finished_at is not null as "isFinished" from full_pass where as_of = $1',
        [day],
      );
      if (!pass) throw new Error(`the full pass of ${day} vanished while it was started`);
      if (!pass.isFinished) await this.jobs.request('universalization.check-everyone', pass.id, { passId: pass.id });
      return pass.id;
    });
  }

  /** Runs a pass to its end from wherever it stands. Two runs of one pass take turns and do nothing twice. */
  async run(passId: string): Promise<void> {
    let isOpen = true;
    while (isOpen) isOpen = await this.database.transaction(() => this.nextBatch(passId));
  }

  private async nextBatch(passId: string): Promise<boolean> {
    const [pass] = await this.database.query<PassRow>(
      `select as_of as "asOf", last_person_id as "lastPersonId", finished_at is not null as "isFinished"
       from full_pass where id = $1 for update`,
      [passId],
    );
    if (!pass || pass.isFinished) return false;
    const today = this.checks.today();
    const day = today > pass.asOf ? today : pass.asOf; // a pass resumed after midnight must not judge by yesterday
    const batch = await this.checks.checkAfter(pass.lastPersonId, BATCH_SIZE, { day, passId });
    const isOpen = batch.lastPersonId !== null;
    await this.database.query(
      `update full_pass set last_person_id = coalesce($2, last_person_id), checked_count = checked_count + $3,
         turned_count = turned_count + $4, finished_at = case when $5 then null else now() end
       where id = $1`,
      [passId, batch.lastPersonId, batch.checkedCount, batch.turnedCount, isOpen],
    );
    if (!isOpen) await this.outbox.record('full-pass.finished', { passId, day });
    return isOpen;
  }
}
