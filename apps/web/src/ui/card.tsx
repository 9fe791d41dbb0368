import type { ReactNode } from 'react';
import styles from './card.module.css';

/** A raised sheet of paper. `strong` is for the one thing that matters most on a screen. */
export function Card({ strong = false, children }: { strong?: boolean; children: ReactNode }) {
  return <div className={`${styles.card} ${strong ? styles.strong : ''}`}>{children}</div>;
}

/** A list whose items are cards. */
export function CardList({ children }: { children: ReactNode }) {
  return (
    <ul role="list" className={styles.list}>
      {children}
    </ul>
  );
}

export function CardItem({ children }: { children: ReactNode }) {
  return <li className={styles.card}>{children}</li>;
}

/** Names and values, e.g. of a profile. */
export function Facts({ rows }: { rows: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value], row) => (
        <div key={row}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Small({ children }: { children: ReactNode }) {
  return <p className={styles.small}>{children}</p>;
}
