import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RecordEvidence } from '../../api/desk-types.js';
import { useSession } from '../../api/session.js';
import { ProvenanceName } from '../../ui/names.js';
import { Moment } from '../../ui/moment.js';
import { type Column, StackingTable } from '../../ui/stacking-table.js';
import styles from './record.module.css';
import { EvidenceWithdrawal } from './evidence-withdrawal.js';

/** All evidence of a person, newest first as the server gives it; what was withdrawn stays readable, struck, with the reason. */
export function EvidenceList({ personId, evidence }: { personId: string; evidence: readonly RecordEvidence[] }) {
  const { t } = useLingui();
  const session = useSession();
  const [chosenId, setChosen] = useState<string>();
  const mayWithdraw = session.data?.signedIn === true && session.data.permissions.includes('evidence:check');
  if (evidence.length === 0) {
    return (
      <p>
        <Trans>Chưa có minh chứng nào.</Trans>
      </p>
    );
  }
  const withdraw: Column<RecordEvidence> = {
    head: t`Thu hồi`,
    render: (row) => (row.correction ? '–' : <WithdrawButton row={row} choose={setChosen} />),
  };
  const chosen = evidence.find(({ id }) => id === chosenId);
  return (
    <>
      <StackingTable
        label={t`Bảng minh chứng`}
        rows={evidence}
        keyOf={({ id }) => id}
        columns={[
          { head: t`Minh chứng`, render: (row) => <EvidenceLabel row={row} /> },
          { head: t`Xảy ra lúc`, render: ({ occurredAt }) => <Moment value={occurredAt} /> },
          { head: t`Mức độ tin cậy`, render: ({ provenance }) => <ProvenanceName provenance={provenance} /> },
          { head: t`Nguồn`, render: ({ source }) => <span lang="vi">{source}</span> },
          { head: t`Ghi lúc`, render: ({ recordedAt }) => <Moment value={recordedAt} /> },
          ...(mayWithdraw ? [withdraw] : []),
        ]}
      />
      {chosen && (
        <EvidenceWithdrawal key={chosen.id} personId={personId} row={chosen} close={() => setChosen(undefined)} />
      )}
    </>
  );
}

function WithdrawButton({ row, choose }: { row: RecordEvidence; choose: (id: string) => void }) {
  return (
    <button type="button" className={styles.linkButton} onClick={() => choose(row.id)}>
      <Trans>Thu hồi</Trans>
      <span className="visually-hidden" lang="vi">
        {' '}
        {row.label}
      </span>
    </button>
  );
}

function EvidenceLabel({ row: { label, correction } }: { row: RecordEvidence }) {
  if (!correction) return <span lang="vi">{label}</span>;
  return (
    <>
      <s lang="vi">{label}</s>
      <span className={styles.correction}>
        {correction.kind === 'withdrawn' ? <Trans>Đã thu hồi</Trans> : <Trans>Đã được thay bằng minh chứng khác</Trans>}
        {': '}
        <span lang="vi">{correction.reason}</span> (<Moment value={correction.at} />)
      </span>
    </>
  );
}
