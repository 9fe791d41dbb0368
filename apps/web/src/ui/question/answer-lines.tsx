import styles from './question.module.css';

/** An answer in words, in Vietnamese; one of several parts has a line for each. */
export function AnswerLines({ words }: { words: string }) {
  const lines = words.split('\n');
  if (lines.length === 1) return <span lang="vi">{words}</span>;
  return (
    <ul role="list" lang="vi" className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
