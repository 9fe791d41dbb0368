import { call } from './client.js';
import { isNoAnswer } from './problem.js';

/** Also read in the head of the page: while it stands, nothing is asked as the person who has left. */
const LEAVING = 'hvs.leaving';

const end = (): Promise<void> => call<void>('POST', '/public/sign-out');

/** Whether somebody has left without a network, so that the server still believes them to be here. */
export function isLeaving(): boolean {
  try {
    return localStorage.getItem(LEAVING) !== null;
  } catch {
    return false;
  }
}

/** Ends the session; without an answer it is noted, and made up for before anything else is asked. */
export async function leave(): Promise<void> {
  try {
    await end();
  } catch (error) {
    if (!isNoAnswer(error)) throw error;
    try {
      localStorage.setItem(LEAVING, '1');
    } catch {
      throw error; // a device that keeps nothing could not make up for it
    }
  }
}

/** Gives false when there still is no answer. */
export async function finishLeaving(): Promise<boolean> {
  try {
    await end();
    localStorage.removeItem(LEAVING);
    return true;
  } catch {
    return false;
  }
}
