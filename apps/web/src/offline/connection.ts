import { useSyncExternalStore } from 'react';

let away = false;
const listeners = new Set<() => void>();

/** Notes whether the server answered. `navigator.onLine` is not believed: a phone may have bars and no network. */
export function noteConnection(isAway: boolean): void {
  if (away === isAway) return;
  away = isAway;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Whether the last question to the server stayed without an answer. */
export const useIsAway = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => away,
    () => false,
  );
