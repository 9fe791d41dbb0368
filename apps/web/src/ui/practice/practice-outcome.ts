import type { PracticePlay } from '@hvs/contracts';

/** How one try went. What was typed is not in it. */
export interface PracticeOutcome {
  outcome: 'done' | 'harmed';
  /** Whether somebody sat beside the learner, as the learner said at the start. */
  assisted: boolean;
  wrongMoves: number;
  hints: number;
  /** Whole seconds from the start of the try to its end. */
  seconds: number;
  startedAt: Date;
  finishedAt: Date;
}

/** The outcome of a try that has ended. */
export function outcomeOf(
  { ending, wrongMoves, hints }: PracticePlay,
  { assisted, startedAt, finishedAt }: Pick<PracticeOutcome, 'assisted' | 'startedAt' | 'finishedAt'>,
): PracticeOutcome | undefined {
  if (!ending) return undefined;
  const seconds = Math.max(0, Math.round((finishedAt.getTime() - startedAt.getTime()) / 1_000));
  return { outcome: ending, assisted, wrongMoves, hints, seconds, startedAt, finishedAt };
}
