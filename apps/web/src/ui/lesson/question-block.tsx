import type { Block } from '@hvs/contracts';
import styles from './lesson-blocks.module.css';

/** A question to think about on the way; it is never part of the quiz. */
export function QuestionBlock({ block }: { block: Extract<Block, { type: 'question' }> }) {
  return (
    <div className={styles.card}>
      <p>{block.question.text}</p>
    </div>
  );
}
