import { useEffect } from 'react';

const NAME = 'doc-to';

/**
 * Marks the sentence that is read, and brings it into view. Browsers without the highlight API show it in the bar
 * alone: the page itself is never changed for it.
 */
export function useMarkedSentence(range: Range | undefined): void {
  useEffect(() => {
    if (!range) return undefined;
    const place = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
    place?.scrollIntoView({ block: 'nearest' });
    if (!('highlights' in CSS)) return undefined;
    CSS.highlights.set(NAME, new Highlight(range));
    return () => {
      CSS.highlights.delete(NAME);
    };
  }, [range]);
}
