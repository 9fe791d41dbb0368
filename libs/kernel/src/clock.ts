/** Where the present comes from. Rules take it as an argument; tests put in a fixed one. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at `iso`, e.g. `2026-11-22T08:00:00+07:00`. */
export function fixedClock(iso: string): Clock {
  return { now: () => new Date(iso) };
}
