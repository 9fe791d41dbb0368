const LONGEST = 512;
const ELSEWHERE = 'http://local.invalid';

/**
 * The page to open after a sign-in: a path on this site, or `/` for everything else. An address of another site, also
 * one in disguise (`//host`, `/\host`), would let a stranger use our sign-in to send people away (CWE-601).
 */
export function safeReturnTo(wanted: string | undefined): string {
  if (!wanted || wanted.length > LONGEST || !wanted.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return '/';
  if (!URL.canParse(wanted, ELSEWHERE)) return '/';
  const url = new URL(wanted, ELSEWHERE);
  if (url.origin !== ELSEWHERE || url.pathname.startsWith('//') || /^\/api(\/|$)/.test(url.pathname)) return '/';
  return url.pathname + url.search + url.hash;
}
