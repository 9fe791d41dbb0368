import { Trans } from '@lingui/react/macro';
import type { PastDecision } from '../../api/desk-types.js';
import { Moment } from '../../ui/moment.js';
import { OutcomeMark } from '../../ui/mark.js';
import { useTargetGroupName } from '../../ui/names.js';
import styles from './record.module.css';

/** How the decisions came about, newest first; only of interest when something turned. */
export function PastDecisions({ decisions }: { decisions: readonly PastDecision[] }) {
  const groupName = useTargetGroupName();
  if (decisions.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        <Trans>Các lần xét trước</Trans>
      </summary>
      <ul role="list" className={styles.past}>
        {decisions.map(({ id, targetGroup, criteriaSet, outcome, decidedAt }) => (
          <li key={id}>
            <Moment value={decidedAt} /> · {groupName(targetGroup)} <OutcomeMark outcome={outcome} />{' '}
            <small lang="vi">
              {criteriaSet.title} ({criteriaSet.version})
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
