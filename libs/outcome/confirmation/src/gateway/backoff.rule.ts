/** How long to wait before the next attempt. Milliseconds. */
export interface Backoff {
  baseMs: number;
  capMs: number;
  /** Never sooner than this, as a jitter may be next to nothing. */
  leastMs: number;
}

export const BACKOFF: Backoff = { baseMs: 5_000, capMs: 15 * 60_000, leastMs: 1_000 };

/**
 * Exponential backoff with full jitter: evenly spread between nothing and twice as much with each attempt, up to the
 * cap, so that thousands that failed together do not come back together. `attempt` counts from 1; `random` is in [0, 1).
 * A wait that the other side has asked for is kept, within the cap.
 */
export function waitBefore(
  attempt: number,
  random: number,
  { baseMs, capMs, leastMs }: Backoff = BACKOFF,
  askedForMs = 0,
): number {
  const ceiling = Math.min(capMs, baseMs * 2 ** Math.min(Math.max(attempt, 1), 40));
  return Math.round(Math.max(leastMs, random * ceiling, Math.min(askedForMs, capMs)));
}
