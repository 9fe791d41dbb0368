import type { ReactNode } from 'react';
import styles from './progress-bar.module.css';

/** How much of a whole is done. The label is read aloud and shown; the bar repeats it for the eye. */
export function ProgressBar({ done, total, label }: { done: number; total: number; label: ReactNode }) {
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.done} style={{ width: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </span>
    </div>
  );
}
