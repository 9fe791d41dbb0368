import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useCaseBatch, useQueueAgain } from '../../api/cases.js';
import type { CaseBatchResult, CaseRow, Channel } from '../../api/desk-types.js';
import { formatNumber } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Trouble } from '../../ui/notice.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { CaseStateMark } from './case-state.js';
import styles from './cases.module.css';
import { ChannelChoice } from './channel-choice.js';

interface BulkDeedProps {
  deed: 'review' | 'submit';
  cases: readonly CaseRow[];
  clear: () => void;
}

/** One step for all ticked cases, with the result of each; what is refused stays where it was. */
export function BulkDeed({ deed, cases, clear }: BulkDeedProps) {
  const batch = useCaseBatch();
  const [channel, setChannel] = useState<Channel>('gateway');
  const queueAgain = useQueueAgain();
  const count = formatNumber(cases.length);
  const run = (): void => {
    if (cases.length === 0) return;
    const caseIds = cases.map(({ caseId }) => caseId);
    batch.mutate({ caseIds, deed, channel }, { onSuccess: clear });
  };
  if (batch.data) return <Results results={batch.data.results} goOn={() => void queueAgain()} />;
  return (
    <div className={styles.bulk}>
      {deed === 'submit' && cases.length > 0 && <ChannelChoice channel={channel} choose={setChannel} />}
      <Buttons>
        <Button look={cases.length === 0 ? 'secondary' : 'primary'} pending={batch.isPending} onClick={run}>
          {batch.isPending ? (
            <Trans>Đang làm {count} hồ sơ…</Trans>
          ) : deed === 'review' ? (
            <Trans>Duyệt hồ sơ đã chọn: {count}</Trans>
          ) : (
            <Trans>Gửi hồ sơ đã chọn: {count}</Trans>
          )}
        </Button>
      </Buttons>
      {batch.isError && <Trouble error={batch.error} retry={run} />}
    </div>
  );
}

function Results({ results, goOn }: { results: CaseBatchResult['results']; goOn: () => void }) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const done = formatNumber(results.filter((one) => one.done).length);
  const left = formatNumber(results.filter((one) => !one.done).length);
  return (
    <Card>
      <h2 ref={heading} tabIndex={-1}>
        <Trans>
          Đã xong {done}, chưa xong {left}
        </Trans>
      </h2>
      <StackingTable
        label={t`Kết quả từng hồ sơ`}
        rows={results}
        keyOf={({ caseId }) => caseId}
        columns={[
          { head: t`Họ tên`, render: ({ fullName }) => <span lang="vi">{fullName}</span> },
          { head: t`Trạng thái`, render: ({ state }) => (state ? <CaseStateMark state={state} /> : '–') },
          { head: t`Vì sao chưa xong`, render: ({ reason }) => reason ?? '–' },
        ]}
      />
      <Buttons>
        <Button look="secondary" onClick={goOn}>
          <Trans>Xem lại danh sách</Trans>
        </Button>
      </Buttons>
    </Card>
  );
}
