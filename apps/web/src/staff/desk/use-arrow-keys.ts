import { type KeyboardEvent, useCallback } from 'react';

const STEP: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** For a list of links: the arrow keys go from one to the next. Tab still reaches every one of them. */
export function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const step = STEP[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a[href]')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  }, []);
}
