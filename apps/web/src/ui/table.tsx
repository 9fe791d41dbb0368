import type { ReactNode } from 'react';
import styles from './table.module.css';

/** A table that may be wider than the screen: it scrolls inside its own box, by finger and by keyboard. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
