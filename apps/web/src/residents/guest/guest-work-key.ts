/** Under which the device keeps what was done before signing in. */
export const GUEST_WORK = 'hvs.guest-work';

/** Whether anything is kept: all that the first screen needs to know. */
export function hasGuestWork(): boolean {
  try {
    return localStorage.getItem(GUEST_WORK) !== null;
  } catch {
    return false;
  }
}
