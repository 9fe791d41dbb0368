import type { Inline } from '@hvs/contracts';
import { Fragment, type ReactNode } from 'react';
import { safeHref } from './safe-href.js';

/** The text of a paragraph as known elements. */
export function drawInlines(inlines: readonly Inline[]): ReactNode {
  return inlines.map((inline, index) => <Fragment key={index}>{drawInline(inline)}</Fragment>);
}

function drawInline(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong>{drawInlines(inline.children)}</strong>;
    case 'emphasis':
      return <em>{drawInlines(inline.children)}</em>;
    case 'link': {
      const href = safeHref(inline.href);
      if (!href) return drawInlines(inline.children);
      return (
        <a href={href} rel="noreferrer">
          {drawInlines(inline.children)}
        </a>
      );
    }
  }
}
