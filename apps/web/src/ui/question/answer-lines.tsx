import styles from './question.module.css';

/** An answer in words, in Vietnamese; one of several parts has a line for each. */
export function AnswerLines({ words, strong = false }: { words: string; strong?: boolean }) {
  const lines = words.split('\n');
  const said = strong ? (line: string) => <strong>{line}</strong> : (line: string) => line;
  if (lines.length === 1) return <span lang="vi">{said(words)}</span>;
  return (
    <ul role="list" lang="vi" className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{said(line)}</li>
      ))}
    </ul>
  );
}
