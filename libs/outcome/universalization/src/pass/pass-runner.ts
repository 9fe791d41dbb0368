import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { CompiledStatements } from './compiled-statements.js';
import type { JudgedRange } from './judge-range.sql.js';
import { gaitOf, pauseBefore } from './pace.rule.js';
import { PeopleRanges } from './people-ranges.js';
import { WaitingChecks } from './waiting-checks.query.js';

/** Small enough that a check of one of these people, which waits for the batch to commit, waits a moment only. */
const BATCH_SIZE = 5000;
const PEOPLE_A_RANGE = 50_000;
const MOST_RANGES = 16;

interface OpenRange {
  number: number;
  cursorId: string;
  lastId: string;
}

interface RunningPass {
  asOf: string;
  ratePerSecond: number | null;
}

interface CheckedBatch {
  checked: number;
  ratePerSecond: number | null;
}

/** How a run is to go. */
export interface RunWishes {
  /** Milliseconds after which no further batch begins. */
  forMs?: number;
  /** People a batch, at most. */
  batchSize?: number;
  /** A further runner beside the first one: it stands back while people wait for checks of their own. */
  isFurther?: boolean;
}

/** How long a runner that stands back leaves its place in the lane taken. */
const STAND_BACK_MS = 1000;

/** How far a run came. */
export type RunEnd = 'nothing-left' | 'time-is-up';

/**
 * Runs passes over everybody, because ages change by the calendar alone, windows end and criteria come into force. The
 * register is cut into ranges; whoever locks a range works on it, so any number of workers share a pass. Each batch
 * commits with the cursor of its range: a pass that was killed goes on behind the last whole batch. While people wait
 * for checks of their own, one runner goes on in small steps.
 */
@Injectable()
export class PassRunner {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly criteriaSets: CriteriaSets,
    private readonly statements: CompiledStatements,
    private readonly ranges: PeopleRanges,
    private readonly waitingChecks: WaitingChecks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Runs a pass from wherever it stands, to its end or until its time is up. One that is paused is left alone. */
  async run(
    passId: string,
    { forMs = Number.POSITIVE_INFINITY, batchSize = BATCH_SIZE, isFurther = false }: RunWishes = {},
  ): Promise<RunEnd> {
    const begun = performance.now();
    await this.begin(passId);
    for (let checked = 0; ;) {
      const peopleWait = await this.waitingChecks.areThere();
      if (peopleWait && isFurther) return this.standBack();
      const gait = gaitOf(batchSize, peopleWait);
      const batch = await this.timedBatch(passId, gait.batchSize);
      if (!batch) return 'nothing-left';
      checked += batch.checked;
      const passed = performance.now() - begun;
      const pause = Math.max(batch.tookMs * gait.rest, pauseBefore(checked, passed, batch.ratePerSecond));
      await rest(Math.min(pause, forMs - passed));
      if (performance.now() - begun >= forMs) return 'time-is-up';
    }
  }

  private async standBack(): Promise<RunEnd> {
    await wait(STAND_BACK_MS);
    return 'time-is-up';
  }

  private async timedBatch(passId: string, batchSize: number): Promise<(CheckedBatch & { tookMs: number }) | null> {
    const begun = performance.now();
    const batch = await this.database.transaction(() => this.nextBatch(passId, batchSize));
    return batch && { ...batch, tookMs: performance.now() - begun };
  }

  /** Cuts the register, once. */
  private async begin(passId: string): Promise<void> {
    await this.database.transaction(async () => {
      const waiting = await this.database.query(
        `select from full_pass where id = $1 and started_at is null and paused_at is null for update`,
        [passId],
      );
      if (waiting.length === 0) return;
      const total = await this.ranges.count();
      const pieces = await this.ranges.cut(Math.min(MOST_RANGES, Math.max(1, Math.ceil(total / PEOPLE_A_RANGE))));
      await this.database.query(
        `insert into full_pass_range (pass_id, number, after_id, last_id, cursor_id)
         select $1, number, after_id, last_id, after_id
         from unnest($2::uuid[], $3::uuid[]) with ordinality as r (after_id, last_id, number)`,
        [passId, pieces.map(({ afterId }) => afterId), pieces.map(({ lastId }) => lastId)],
      );
      await this.database.query('update full_pass set started_at = now(), total_count = $2 where id = $1', [
        passId,
        total,
      ]);
    });
  }

  private async nextBatch(passId: string, batchSize: number): Promise<CheckedBatch | null> {
    const [pass] = await this.database.query<RunningPass>(
      `select as_of as "asOf", rate_per_second as "ratePerSecond" from full_pass
       where id = $1 and paused_at is null and finished_at is null`,
      [passId],
    );
    const [range] = await this.database.query<OpenRange>(
      `select number, cursor_id as "cursorId", last_id as "lastId" from full_pass_range
       where pass_id = $1 and finished_at is null order by number limit 1 for update skip locked`,
      [passId],
    );
    if (!pass || !range) return null;
    const size = Math.min(batchSize, pass.ratePerSecond ?? batchSize);
    const people = await this.ranges.next(range.cursorId, range.lastId, size);
    const today = todayIn(VIETNAM, this.clock.now());
    const day = today > pass.asOf ? today : pass.asOf; // a pass resumed after midnight must not judge by yesterday
    const judged = await this.judge(passId, people, day);
    await this.keepPlace(passId, range.number, people, judged);
    if (people.isEnd) await this.finishIfDone(passId, day);
    return { checked: Number(judged.checked), ratePerSecond: pass.ratePerSecond };
  }

  private async judge(passId: string, people: { afterId: string; lastId: string }, day: string): Promise<JudgedRange> {
    const sets = await this.criteriaSets.inForce(day);
    await this.ranges.prepareTransaction();
    const statement = this.statements.for(sets, day);
    const [judged] = await this.database.query<JudgedRange>(statement, [people.afterId, people.lastId, passId]);
    if (!judged) throw new Error('a pass counts whom it has judged');
    return judged;
  }

  private async keepPlace(
    passId: string,
    number: number,
    people: { lastId: string; isEnd: boolean },
    judged: JudgedRange,
  ): Promise<void> {
    await this.database.query(
      `update full_pass_range set cursor_id = $3, finished_at = case when $4 then now() end
       where pass_id = $1 and number = $2`,
      [passId, number, people.lastId, people.isEnd],
    );
    await this.database.query(
      `update full_pass set checked_count = checked_count + $2, turned_count = turned_count + $3 where id = $1`,
      [passId, judged.checked, judged.turned],
    );
  }

  /** A statement of its own behind the lock on the pass, so that ranges which others have just finished are seen. */
  private async finishIfDone(passId: string, day: string): Promise<void> {
    const finished = await this.database.query(
      `update full_pass set finished_at = now()
       where id = $1 and not exists (select from full_pass_range where pass_id = $1 and finished_at is null)
       returning id`,
      [passId],
    );
    if (finished.length > 0) await this.outbox.record('full-pass.finished', { passId, day });
  }
}

async function rest(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await wait(milliseconds);
}
