/** Whose a kept answer is: the session itself, anybody's, or the person's who is signed in. */
export type Keeper = 'session' | 'anybody' | 'person';

const ANYBODYS = /^\/public\/(courses|practices)(\/|$)/;
const OWN = /^\/learner\/(home|courses|practices|certificates|universalization)([/?]|$)/;

/**
 * Which answers a device keeps for when there is no network: who is signed in, what is read and practised, and where the
 * person stands. Never a paper of a quiz, a notice, or anything of the staff's pages.
 */
export function keeperOf(path: string): Keeper | undefined {
  if (path === '/public/session') return 'session';
  if (ANYBODYS.test(path)) return 'anybody';
  return OWN.test(path) ? 'person' : undefined;
}
