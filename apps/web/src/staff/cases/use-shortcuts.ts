import { useEffect, useRef, useState } from 'react';

type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

const STORAGE_KEY = 'hvs.shortcuts';

/** Where a key belongs to the place that has the focus: typing, choosing, scrolling a table. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role=region][tabindex]';

/** Single keys do deeds while nothing is being typed. `on` is false when the officer has switched them off. */
export function useShortcuts(shortcuts: Shortcuts, on: boolean): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
      if (event.target instanceof Element && event.target.matches(OWN_KEYS)) return;
      const deed = latest.current[event.key.toLowerCase()];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

/** Whether single keys do deeds on this device; they do until they are switched off. */
export function useShortcutsOn(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(STORAGE_KEY) !== 'off');
  const choose = (next: boolean): void => {
    setOn(next);
    localStorage.setItem(STORAGE_KEY, next ? 'on' : 'off');
  };
  return [on, choose];
}
