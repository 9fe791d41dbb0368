import type { IncomingMessage } from 'node:http';

import { COOKIE_NAMES } from '../provider.js';

/**
 * Hides an earlier session from the provider, so that every sign-in asks who is there: testers change from person to person, and
 * in a community house several people share one device.
 */
export function forgetEarlierSignIn(req: IncomingMessage): void {
  const cookies = req.headers.cookie?.split(/; */);
  if (!cookies) return;
  req.headers.cookie = cookies.filter((cookie) => !cookie.startsWith(COOKIE_NAMES.session)).join('; ');
}
