import { lazyPage } from '../../ui/lazy-page.js';

const load = () => import('./home-page.js');

/** Home is fetched for those who have one: strangers see the welcome and never download it. */
export const HomePage = lazyPage(load, 'HomePage');

/** Starts the download before the session is known; for visitors who were signed in the last time. */
export function fetchHomeAhead(): void {
  void load().catch(() => undefined);
}
