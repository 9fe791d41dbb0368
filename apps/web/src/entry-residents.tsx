import './ui/tokens.css';
import './ui/base.css';
import { keepAnswersOnThisDevice } from './offline/answer-or-kept.js';
import { fetchHomeAhead } from './residents/home/lazy-home-page.js';
import { fetchPageAhead } from './residents/pages-ahead.js';
import { ResidentsRoutes } from './residents/residents-routes.js';
import { start } from './shell/start.js';
import { markStylesInside } from './shell/styles-inside.js';

markStylesInside();

const page = fetchPageAhead(location.pathname);
if (location.pathname === '/' && document.documentElement.dataset.shell === 'skeleton') fetchHomeAhead();

keepAnswersOnThisDevice();

void start(() => import('./locales/residents/en.po'), <ResidentsRoutes />, page);

/** After everything else: a first visit on a slow line is not to wait for what the next one needs. */
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  window.addEventListener('load', () => {
    void import('./offline/worker-registration.js')
      .then(({ registerWorker }) => registerWorker())
      .catch(() => undefined);
  });
}
