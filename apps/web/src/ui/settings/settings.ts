import { type DisplaySettings, readSettings, USUAL_SETTINGS } from '@hvs/contracts/display-settings';
import { useSyncExternalStore } from 'react';
import { storedLanguage } from '../../i18n/language.js';

/** Read by the script in the head of the page as well, before anything is painted. */
const KEPT = 'hvs.settings';

export interface OnDevice {
  settings: DisplaySettings;
  /** ISO instant of the last change on this device; empty before the first. */
  changedAt: string;
  /** Who made the last change while signed in; empty when nobody was. Phones are shared. */
  by: string;
}

let current: OnDevice | undefined;
const listeners = new Set<() => void>();

/** What holds on this device, and since when. */
export function settingsOnDevice(): OnDevice {
  current ??= readKept();
  return current;
}

/** Takes settings into use at once, on this page and on those to come. */
export function applyOnDevice({ settings, changedAt, by }: OnDevice): void {
  current = { settings, changedAt, by };
  const { dataset } = document.documentElement;
  dataset['text'] = String(settings.text);
  dataset['theme'] = settings.theme;
  try {
    localStorage.setItem(KEPT, JSON.stringify({ ...settings, changedAt, by }));
  } catch {
    // Without storage the choice holds until the page is left.
  }
  for (const tell of listeners) tell();
}

function readKept(): OnDevice {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Record<string, unknown>;
    const text = (name: string): string => (typeof kept[name] === 'string' ? kept[name] : '');
    return {
      settings: { ...readSettings(kept), language: storedLanguage() },
      changedAt: text('changedAt'),
      by: text('by'),
    };
  } catch {
    return { settings: { ...USUAL_SETTINGS, language: storedLanguage() }, changedAt: '', by: '' };
  }
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** How the person at this device wants pages to be. */
export const useSettings = (): DisplaySettings =>
  useSyncExternalStore(
    subscribe,
    () => settingsOnDevice().settings,
    () => USUAL_SETTINGS,
  );
