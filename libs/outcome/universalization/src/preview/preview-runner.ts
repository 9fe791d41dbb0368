import { Inject, Injectable } from '@nestjs/common';
import type { TargetGroup } from '@hvs/contracts';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { Criterion } from '@hvs/outcome/criteria';
import { BEFORE_EVERYBODY, BEHIND_EVERYBODY, PeopleRanges } from '../pass/people-ranges.js';
import { countEffects, SAMPLE_SIZE } from './count-effects.sql.js';
import { addEffects, type Effects, NO_EFFECTS } from './effects.rule.js';

const BATCH_SIZE = 10_000;

interface RunningPreview {
  id: string;
  targetGroup: TargetGroup;
  combining: 'required' | 'sufficient';
  criterion: Criterion;
  asOf: string;
  cursorId: string | null;
  counts: Partial<Effects['counts']> & Partial<Omit<Effects, 'counts' | 'samples'>>;
  samples: Effects['samples'];
}

/**
 * Counts what a draft would change, in batches that commit with their cursor: a preview that was killed goes on where
 * it was. It reads only, and is judged by the day on which it began.
 */
@Injectable()
export class PreviewRunner {
  constructor(
    private readonly database: Database,
    private readonly ranges: PeopleRanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Runs a preview from wherever it stands to its end. */
  async run(previewId: string): Promise<void> {
    await this.begin(previewId);
    let isOpen = true;
    while (isOpen) isOpen = await this.database.transaction(() => this.nextBatch(previewId));
  }

  private async begin(previewId: string): Promise<void> {
    await this.database.query(
      `update criteria_preview set state = 'running', started_at = now(), as_of = $2, total_count = $3
       where id = $1 and state = 'waiting'`,
      [previewId, todayIn(VIETNAM, this.clock.now()), await this.ranges.count()],
    );
  }

  private async nextBatch(previewId: string): Promise<boolean> {
    const [preview] = await this.database.query<RunningPreview>(
      `select id, target_group as "targetGroup", combining, document as criterion, as_of as "asOf",
         cursor_id as "cursorId", counts, samples
       from criteria_preview where id = $1 and state = 'running' for update`,
      [previewId],
    );
    if (!preview) return false;
    const people = await this.ranges.next(preview.cursorId ?? BEFORE_EVERYBODY, BEHIND_EVERYBODY, BATCH_SIZE);
    await this.ranges.prepareTransaction();
    const [found] = await this.database.query<Effects & { checked: number }>(countEffects(preview, preview.asOf), [
      people.afterId,
      people.lastId,
    ]);
    if (!found) throw new Error('a preview counts whom it has seen');
    const { counts, samples, ...others } = addEffects(effectsOf(preview), found, SAMPLE_SIZE);
    await this.database.query(
      `update criteria_preview set cursor_id = $2, checked_count = checked_count + $3, counts = $4, samples = $5,
         state = case when $6 then 'done' else state end, finished_at = case when $6 then now() end
       where id = $1`,
      [previewId, people.lastId, found.checked, { ...counts, ...others }, samples, people.isEnd],
    );
    return !people.isEnd;
  }
}

function effectsOf({ counts, samples }: RunningPreview): Effects {
  const { gain = 0, lose = 0, stayMet = 0, stayNotMet = 0, ...others } = counts;
  return { ...NO_EFFECTS, ...others, counts: { gain, lose, stayMet, stayNotMet }, samples };
}
