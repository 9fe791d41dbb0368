/** Opaque token of the session. */
export const SESSION_COOKIE = 'hvs_session';
/** Tokens by which a device is known for accounts that have signed in on it. */
export const DEVICE_COOKIE = 'hvs_device';
/** Secret that ties a VNeID sign-in under way to the browser that began it. */
export const VNEID_COOKIE = 'hvs_vneid';

export const DEVICE_COOKIE_SECONDS = 2 * 365 * 86_400;

export interface CookieOptions {
  path: string;
  httpOnly: true;
  sameSite: 'lax';
  secure: boolean;
  /** Seconds; 0 removes the cookie. */
  maxAge: number;
}

/** No script reads our cookies, and no other site's form sends them. */
export function cookieOptions(secure: boolean, maxAge: number, path = '/'): CookieOptions {
  return { path, httpOnly: true, sameSite: 'lax', secure, maxAge };
}
