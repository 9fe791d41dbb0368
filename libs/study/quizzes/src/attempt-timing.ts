import { type NumberStream } from '@hvs/kernel';

/** What a slow line may cost: an answer or submission that arrives this long after the deadline still counts. */
export const GRACE_MS = 5_000;

const MINUTE_MS = 60_000;

/** So many may begin one after the other before it looks like a whole class. */
export const STARTS_AT_ONCE = 5;

/** When the time of an attempt that began at `startedAt` is over. */
export function deadlineOf(startedAt: Date, timeLimitMinutes: number): Date {
  return new Date(startedAt.getTime() + timeLimitMinutes * MINUTE_MS);
}

/** From here on nothing is taken any more. */
export function isOverdue(deadlineAt: Date, now: Date): boolean {
  return now.getTime() > deadlineAt.getTime() + GRACE_MS;
}

/** An attempt ends when it is handed in, and at its deadline at the latest. */
export function endOf(deadlineAt: Date, now: Date): Date {
  return now < deadlineAt ? now : deadlineAt;
}

/**
 * When an attempt that is asked for at `now` begins. The first few begin at once; when a whole class asks within
 * `spreadSeconds`, each of the others gets a moment of its own within that span, and its time counts from there.
 */
export function startOf(now: Date, spreadSeconds: number, startsLately: number, stream: NumberStream): Date {
  if (spreadSeconds <= 0 || startsLately < STARTS_AT_ONCE) return now;
  return new Date(now.getTime() + stream(spreadSeconds * 1000 + 1));
}

/** From when on the next attempt may begin; nothing when it may at once. */
export function retryFrom(lastFailedAt: Date | null, waitMinutes: number, now: Date): Date | null {
  if (!lastFailedAt || waitMinutes <= 0) return null;
  const from = new Date(lastFailedAt.getTime() + waitMinutes * MINUTE_MS);
  return from > now ? from : null;
}
