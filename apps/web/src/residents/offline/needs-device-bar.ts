import { useSyncExternalStore } from 'react';
import { useIsAway } from '../../offline/connection.js';

const EVENTS = ['storage', 'hvs-device'];

/** Words that a browser inside another app puts into its name. */
export const isInsideAnotherApp = (): boolean => /Zalo|FBAN|FBAV|Instagram| Line\//.test(navigator.userAgent);

function subscribe(tell: () => void): () => void {
  for (const name of EVENTS) window.addEventListener(name, tell);
  return () => {
    for (const name of EVENTS) window.removeEventListener(name, tell);
  };
}

/** Set by the page when something waits on the device or a newer version is ready. */
function hasSomethingToSay(): boolean {
  try {
    if (localStorage.getItem('hvs.held-deeds') !== null) return true;
  } catch {
    // A closed storage holds nothing.
  }
  return isInsideAnotherApp() || window.hvsUpdate === true;
}

/** Whether the bar about the device is to be fetched and shown: all that the first screen needs to know of it. */
export function useNeedsDeviceBar(): boolean {
  const isAway = useIsAway();
  const hasWords = useSyncExternalStore(subscribe, hasSomethingToSay, () => false);
  return isAway || hasWords;
}
