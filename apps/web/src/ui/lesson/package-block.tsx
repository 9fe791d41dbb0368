import { Trans } from '@lingui/react/macro';
import type { Block } from '@hvs/contracts';
import styles from './lesson-blocks.module.css';

/** An H5P or SCORM package. */
export function PackageBlock({ block }: { block: Extract<Block, { type: 'package' }> }) {
  return (
    <div className={styles.card}>
      <p>{block.title}</p>
      <small>
        <Trans>Gói học tương tác</Trans>
      </small>
    </div>
  );
}
