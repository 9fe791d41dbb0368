import './ui/tokens.css';
import './ui/base.css';
import { keepAnswersOnThisDevice } from './offline/answer-or-kept.js';
import { fetchHomeAhead } from './residents/home/lazy-home-page.js';
import { fetchLessonPageAhead } from './residents/lesson/lazy-lesson-page.js';
import { ResidentsRoutes } from './residents/residents-routes.js';
import { start } from './shell/start.js';

const lessonPage = /^\/khoa-hoc\/[^/]+\/bai\//.test(location.pathname) ? fetchLessonPageAhead() : undefined;
if (location.pathname === '/' && document.documentElement.dataset.shell === 'skeleton') fetchHomeAhead();

keepAnswersOnThisDevice();

void start(() => import('./locales/residents/en.po'), <ResidentsRoutes />, lessonPage);

/** After everything else: a first visit on a slow line is not to wait for what the next one needs. */
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  window.addEventListener('load', () => {
    void import('./offline/worker-registration.js')
      .then(({ registerWorker }) => registerWorker())
      .catch(() => undefined);
  });
}
