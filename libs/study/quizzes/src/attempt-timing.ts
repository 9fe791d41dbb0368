/** What a slow line may cost: an answer or submission that arrives this long after the deadline still counts. */
export const GRACE_MS = 5_000;

/** When the time of an attempt that began at `startedAt` is over. */
export function deadlineOf(startedAt: Date, timeLimitMinutes: number): Date {
  return new Date(startedAt.getTime() + timeLimitMinutes * 60_000);
}

/** From here on nothing is taken any more. */
export function isOverdue(deadlineAt: Date, now: Date): boolean {
  return now.getTime() > deadlineAt.getTime() + GRACE_MS;
}

/** An attempt ends when it is handed in, and at its deadline at the latest. */
export function endOf(deadlineAt: Date, now: Date): Date {
  return now < deadlineAt ? now : deadlineAt;
}
