import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.js';
import styles from './cases.module.css';
import type { Walk } from './use-walk.js';

/** Previous and next of the queue. */
export function CaseWalk({ walk }: { walk: Walk }) {
  const { t } = useLingui();
  const { position, next, previous } = walk;
  const count = walk.hasMore ? `${walk.count}+` : walk.count;
  return (
    <nav aria-label={t`Đi giữa các hồ sơ`} className={`${styles.walk} no-print`}>
      <Button look="secondary" aria-keyshortcuts="K ArrowLeft" disabled={!previous} onClick={previous}>
        <span aria-hidden="true">‹</span> <Trans>Trước</Trans>
      </Button>
      <span>
        {position > 0 && (
          <Trans>
            Hồ sơ {position}/{count}
          </Trans>
        )}
      </span>
      <Button look="secondary" aria-keyshortcuts="J ArrowRight" disabled={!next} onClick={next}>
        <Trans>Tiếp theo</Trans> <span aria-hidden="true">›</span>
      </Button>
    </nav>
  );
}
