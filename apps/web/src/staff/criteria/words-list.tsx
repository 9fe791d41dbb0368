import type { CriteriaWords } from '../../api/criteria-types.js';
import styles from './criteria.module.css';

/** A criteria set read aloud, one line a criterion, deeper ones further in. */
export function WordsList({ words }: { words: readonly CriteriaWords[] }) {
  return (
    <ul role="list" className={styles.words}>
      {words.map(({ depth, text }, line) => (
        <li key={line} style={{ paddingInlineStart: `${depth * 1.1}rem` }}>
          {depth > 0 && <span aria-hidden="true">• </span>}
          {text}
        </li>
      ))}
    </ul>
  );
}
