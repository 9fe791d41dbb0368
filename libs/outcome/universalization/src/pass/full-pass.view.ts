/** What made a pass over everybody necessary. */
export const PASS_REASONS = ['nightly', 'criteria-approved', 'import', 'asked-for'] as const;

export type PassReason = (typeof PASS_REASONS)[number];

/** A pass over everybody. */
export interface FullPassView {
  id: string;
  /** The day people are judged by when the pass does not last beyond it, `YYYY-MM-DD`. */
  asOf: string;
  reason: PassReason;
  state: 'waiting' | 'running' | 'paused' | 'finished';
  checkedCount: number;
  /** People of the register when it began; 0 while it waits. */
  totalCount: number;
  /** Decisions whose outcome is another than before. */
  turnedCount: number;
  /** At most this many people a second; null without a limit. */
  ratePerSecond: number | null;
  requestedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}
