import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from '../router.js';

let shownBefore: string | undefined;

/**
 * What a person who does not see the screen needs on coming to one: its name on the tab and the focus on its heading,
 * which takes the ref given back. The first screen of a visit is left to the browser.
 */
export function useArrival(tabTitle: string, screen = ''): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = tabTitle;
  }, [tabTitle]);
  useEffect(() => {
    const here = `${pathname} ${screen}`;
    const moved = shownBefore !== undefined && shownBefore !== here;
    shownBefore = here;
    if (!moved) return;
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [pathname, screen]);
  return heading;
}
