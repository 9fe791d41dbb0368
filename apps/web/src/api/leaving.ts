import { call } from './client.js';
import { isNoAnswer } from './problem.js';
import type { Session } from './types.js';

/** Holds who has left; also looked for in the head of the page: while it stands, nothing is asked as that person. */
const LEFT = 'hvs.leaving';

const end = (): Promise<void> => call<void>('POST', '/public/sign-out');

/** Who has left without a network, so that the server still believes them to be here. */
export function whoHasLeft(): string | undefined {
  try {
    return localStorage.getItem(LEFT) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Ends the session of a person; without an answer it is noted, and made up for before anything else is asked. */
export async function leave(personId: string): Promise<void> {
  try {
    await end();
  } catch (error) {
    if (!isNoAnswer(error)) throw error;
    try {
      localStorage.setItem(LEFT, personId);
    } catch {
      throw error; // a device that keeps nothing could not make up for it
    }
  }
}

/** Somebody has signed in since: there is nothing to make up for any more. */
export function forgetWhoLeft(): void {
  try {
    localStorage.removeItem(LEFT);
  } catch {
    // A closed storage holds nobody.
  }
}

/**
 * Makes up for a leave without a network, but never ends the session of whoever has come since.
 * @returns false while there is no answer
 */
export async function finishLeaving(personId: string): Promise<boolean> {
  try {
    const session = await call<Session>('GET', '/public/session');
    if (session.signedIn && session.person.id === personId) await end();
    forgetWhoLeft();
    return true;
  } catch {
    return false;
  }
}
