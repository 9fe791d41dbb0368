/** NIST SP 800-63B-4 asks for 8 characters beside a second factor; staff see other people's data, so a little more. */
const SHORTEST = 10;
/** Longer ones would only cost time to hash. */
export const LONGEST_PASSWORD = 128;

/** True when a password may be set: long enough, not one character over and over, without the user name in it. */
export function isGoodPassword(password: string, username: string): boolean {
  const text = password.normalize('NFC').toLowerCase();
  const length = [...text].length;
  return length >= SHORTEST && length <= LONGEST_PASSWORD && new Set(text).size >= 5 && !text.includes(username);
}

/** The user name in the form in which it is kept and compared. */
export function normaliseUsername(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
