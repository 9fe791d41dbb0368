import { setTimeout as pause } from 'node:timers/promises';
import { isUnavailable } from './database-errors.js';

const PAUSE_MS = 500;

export interface Patience {
  /** How long to try, in milliseconds. */
  forMs: number;
  /** Told once, before the first wait. */
  tell: (error: unknown) => void;
}

/**
 * Opens the database; one that is away for the moment is waited for, as machines often start everything at once.
 * What time does not mend, such as a wrong password, is thrown straight away.
 */
export async function openPatiently<T>(open: () => Promise<T>, { forMs, tell }: Patience): Promise<T> {
  const deadline = performance.now() + forMs;
  let hasTold = false;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!isUnavailable(error) || performance.now() > deadline) throw error;
      if (!hasTold) tell(error);
      hasTold = true;
      await pause(PAUSE_MS);
    }
  }
}
