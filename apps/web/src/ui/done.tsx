import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './notice.js';

/** Stands where a form stood when its deed is done: it takes the focus, so nobody is left at the top of the page. */
export function Done({ careful = false, children }: { careful?: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Notice tone={careful ? 'careful' : 'good'}>{children}</Notice>
    </div>
  );
}
