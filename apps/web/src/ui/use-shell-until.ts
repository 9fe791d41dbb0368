import { useLayoutEffect } from 'react';

/** Takes away what `shell/before-paint.js` guessed about the visitor, once it is known. */
export function useShellUntil(isKnown: boolean): void {
  useLayoutEffect(() => {
    if (!isKnown) return;
    delete document.documentElement.dataset.shell;
    delete document.documentElement.dataset.visitor;
  }, [isKnown]);
}
