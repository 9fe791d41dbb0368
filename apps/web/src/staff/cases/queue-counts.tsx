import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { QueueFilter } from '../../api/cases.js';
import type { CaseQueue } from '../../api/desk-types.js';
import { formatNumber } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { addressOf } from './queue-filter.js';
import styles from './cases.module.css';

/** How many wait in each state; each number leads to its list. */
export function QueueCounts({ counts, filter }: { counts: CaseQueue['counts']; filter: QueueFilter }) {
  const rows: [keyof CaseQueue['counts'], ReactNode][] = [
    ['ready', <Trans>Chờ duyệt</Trans>],
    ['reviewed', <Trans>Đã duyệt, chưa gửi</Trans>],
    ['submitted', <Trans>Đã gửi, chờ VNeID</Trans>],
    ['returned', <Trans>Đã trả lại</Trans>],
  ];
  return (
    <ul role="list" className={styles.counts}>
      {rows.map(([state, words]) => (
        <li key={state}>
          <Link
            to={`/cong-an/ho-so${addressOf({ ...filter, state })}`}
            aria-current={filter.state === state || undefined}
          >
            <strong>{formatNumber(counts[state])}</strong> {words}
          </Link>
        </li>
      ))}
    </ul>
  );
}
