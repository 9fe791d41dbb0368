import { FILES_SEEN, isFileOfLesson } from './file-caches.js';

/** Takes the newer version that waits on the device into use, then loads the page anew. */
export async function takeUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
}

/** Lets the app open without a network from now on. */
export async function registerWorker(): Promise<void> {
  const isFirst = navigator.serviceWorker.controller === null;
  const registration = await navigator.serviceWorker.register('/sw.js');
  note(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller) note(installing);
    });
  });
  if (isFirst) await keepWhatWasSeen();
}

function note(worker: ServiceWorker | null): void {
  if (!worker || !navigator.serviceWorker.controller) return;
  window.hvsUpdate = true;
  window.dispatchEvent(new Event('hvs-device'));
}

/** The first page of all was fetched before anything could keep its pictures; they come from the browser's own store now. */
async function keepWhatWasSeen(): Promise<void> {
  await navigator.serviceWorker.ready;
  const seen = performance.getEntriesByType('resource').map(({ name }) => name);
  const files = await caches.open(FILES_SEEN);
  await Promise.all(seen.filter((name) => isFileOfLesson(new URL(name))).map((name) => files.add(name)));
}
