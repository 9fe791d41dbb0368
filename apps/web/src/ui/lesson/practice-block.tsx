import { Trans } from '@lingui/react/macro';
import type { Block } from '@hvs/contracts';
import styles from './lesson-blocks.module.css';

/** A practice of the same course. */
export function PracticeBlock({ block }: { block: Extract<Block, { type: 'practice' }> }) {
  return (
    <div className={styles.card}>
      <small>
        <Trans>Bài thực hành: {block.practice}</Trans>
      </small>
    </div>
  );
}
