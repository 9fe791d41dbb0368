/// <reference lib="webworker" />
import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { FILES_SAVED, FILES_SEEN, isFileOfLesson } from '../offline/file-caches.js';

declare const self: ServiceWorkerGlobalScope & {
  /** Filled in by the build: the residents' app with all its pages. */
  filesOfResidentsApp: { url: string; revision: string | null }[];
};

/** What the server draws itself or keeps for the staff; the app must never stand in for it. */
const NOT_THE_RESIDENTS_APP = [
  /^\/(api|tep|goi|xac-minh|packages-player|\.well-known)(\/|$)/,
  /^\/(quan-tri|cong-an|can-bo|ho-tro|bien-soan)(\/|$)/,
  /\.[a-z0-9]{1,12}$/i,
];

const MONTH_SECONDS = 30 * 86_400;

precacheAndRoute(self.filesOfResidentsApp);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: NOT_THE_RESIDENTS_APP }));

/** A course that was saved keeps its files until it is removed; others stay while there is room for them. */
registerRoute(
  ({ url, request }) => request.method === 'GET' && !request.headers.has('range') && isFileOfLesson(url),
  async (options) => {
    const saved = await caches.open(FILES_SAVED).then((cache) => cache.match(options.request.url));
    return saved ?? seen.handle(options);
  },
);

const seen = new CacheFirst({
  cacheName: FILES_SEEN,
  plugins: [
    new CacheableResponsePlugin({ statuses: [200] }),
    new ExpirationPlugin({ maxEntries: 200, maxAgeSeconds: MONTH_SECONDS, purgeOnQuotaError: true }),
  ],
});

/** Only on request: the page that is open may be half done. */
self.addEventListener('message', ({ data }) => {
  if ((data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
