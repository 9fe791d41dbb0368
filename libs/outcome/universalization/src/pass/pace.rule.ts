/** People a batch while others wait for a check of their own, who wait for its commit at worst. */
const POLITE_BATCH = 1000;

/** How a pass goes on: people of the next batch, and milliseconds of rest for each millisecond of work. */
export interface Gait {
  batchSize: number;
  rest: number;
}

/** While people wait for a check of their own, a pass takes small steps and leaves half of its processor to them. */
export function gaitOf(batchSize: number, peopleWait: boolean): Gait {
  return peopleWait ? { batchSize: Math.min(batchSize, POLITE_BATCH), rest: 1 } : { batchSize, rest: 0 };
}

/** Milliseconds to wait after `checked` people in `passedMs`, so that no more than `perSecond` are checked a second. */
export function pauseBefore(checked: number, passedMs: number, perSecond: number | null): number {
  return perSecond === null ? 0 : Math.max(0, (checked / perSecond) * 1000 - passedMs);
}
