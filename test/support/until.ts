import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 25;

/**
 * Looks until `condition` gives something true, and returns it.
 * @throws Error that names what was waited for, with the last fault of `condition` if it threw
 */
export async function until<T>(
  what: string,
  condition: () => Promise<T> | T,
  withinMs = 60_000,
): Promise<Exclude<T, false | undefined | null | 0 | ''>> {
  const deadline = performance.now() + withinMs;
  let last: unknown;
  for (;;) {
    try {
      const found = await condition();
      if (found) return found as never;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) throw new Error(`waited ${withinMs} ms in vain until ${what}`, { cause: last });
    await pause(LOOK_EVERY_MS);
  }
}
