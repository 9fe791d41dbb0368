import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { QueueFilter } from '../../api/cases.js';
import type { CaseRow } from '../../api/desk-types.js';
import { Link } from '../../router.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Day } from '../../ui/moment.js';
import { useArrowKeys } from '../desk/use-arrow-keys.js';
import { BulkDeed } from './bulk-deed.js';
import { CaseFlagMark } from './case-state.js';
import styles from './cases.module.css';
import { addressOf } from './queue-filter.js';

interface QueueListProps {
  cases: readonly CaseRow[];
  filter: QueueFilter;
  hasMore: boolean;
}

/** Rows to open one by one, or to tick and work off together. */
export function QueueList({ cases, filter, hasMore }: QueueListProps) {
  const { t } = useLingui();
  const onKeyDown = useArrowKeys();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [first] = cases;
  if (!first) {
    return (
      <p role="status">
        <Trans>Không có hồ sơ nào khớp với bộ lọc này.</Trans>
      </p>
    );
  }
  const address = addressOf(filter);
  const deed = filter.state === 'ready' ? 'review' : filter.state === 'reviewed' ? 'submit' : undefined;
  const toggle = (caseId: string): void => {
    const next = new Set(chosen);
    if (!next.delete(caseId)) next.add(caseId);
    setChosen(next);
  };
  const all = chosen.size === cases.length;
  return (
    <>
      <Buttons>
        <ButtonLink to={`/cong-an/ho-so/${first.caseId}${address}`}>
          <Trans>Làm lần lượt từ hồ sơ đầu</Trans>
        </ButtonLink>
      </Buttons>
      {deed && (
        <All
          checked={all}
          hasMore={hasMore}
          choose={() => setChosen(new Set(all ? [] : cases.map(({ caseId }) => caseId)))}
        />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the links inside are what is used */}
      <ul role="list" aria-label={t`Danh sách hồ sơ`} className={styles.queue} onKeyDown={onKeyDown}>
        {cases.map((one) => (
          <li key={one.caseId}>
            {deed && (
              <input
                type="checkbox"
                aria-label={one.fullName}
                checked={chosen.has(one.caseId)}
                onChange={() => toggle(one.caseId)}
              />
            )}
            <QueueRow one={one} address={address} />
          </li>
        ))}
      </ul>
      {deed && (
        <BulkDeed
          deed={deed}
          cases={cases.filter(({ caseId }) => chosen.has(caseId))}
          clear={() => setChosen(new Set())}
        />
      )}
    </>
  );
}

function QueueRow({ one, address }: { one: CaseRow; address: string }) {
  const { birthYear, hamletName } = one;
  return (
    <div>
      <Link to={`/cong-an/ho-so/${one.caseId}${address}`} lang="vi">
        {one.fullName}
      </Link>
      <small>
        <Trans>
          {birthYear ?? '–'} · Thôn {hamletName} · từ
        </Trans>{' '}
        <Day value={one.since} />
      </small>
      {one.flags.length > 0 && (
        <span className={styles.flags}>
          {one.flags.map((flag) => (
            <CaseFlagMark key={flag} flag={flag} />
          ))}
        </span>
      )}
    </div>
  );
}

function All({ checked, hasMore, choose }: { checked: boolean; hasMore: boolean; choose: () => void }) {
  return (
    <label className={styles.all}>
      <input type="checkbox" checked={checked} onChange={choose} />
      {hasMore ? <Trans>Chọn tất cả hồ sơ đang hiện</Trans> : <Trans>Chọn tất cả</Trans>}
    </label>
  );
}
