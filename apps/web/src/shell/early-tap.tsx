import { useEffect } from 'react';

/**
 * Repeats the last tap on a button that came before the script: on a slow line the page can be read, and looks ready,
 * seconds before it is. Where the page was drawn anew meanwhile, the button of the same words is meant.
 */
export function EarlyTap() {
  useEffect(() => {
    const tapped = window.hvsTapped;
    delete window.hvsTapped;
    if (!tapped) return;
    const isMeant = ({ textContent }: Element): boolean => textContent === tapped.textContent;
    const now = tapped.isConnected ? tapped : [...document.querySelectorAll('button')].find(isMeant);
    // React takes over what is tapped first, but not from within an effect
    setTimeout(() => now?.click());
  }, []);
  return null;
}
