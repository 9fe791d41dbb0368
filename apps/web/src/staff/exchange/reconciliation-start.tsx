import { Trans, useLingui } from '@lingui/react/macro';
import { useReconcileFile, useReconciliations, useStartReconciliation } from '../../api/reconciliations.js';
import type { Reconciliation } from '../../api/list-types.js';
import { formatDateTime, formatNumber } from '../../i18n/format.js';
import { Link, useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Trouble } from '../../ui/notice.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { DIFFERENCE_SORTS } from './difference-sort.js';
import { TaskStateMark } from '../task-state-mark.js';
import styles from './exchange.module.css';
import { FileForm } from './file-form.js';

/** Compares what stands here with what the other side holds. It changes nothing. */
export function ReconciliationStart() {
  const navigate = useNavigate();
  const start = useStartReconciliation();
  const earlier = useReconciliations();
  const rows = earlier.data?.pages.flatMap((page) => page.reconciliations);
  const open = ({ reconciliationId }: { reconciliationId: string }): void =>
    void navigate(`/cong-an/trao-doi/doi-soat/${reconciliationId}`);
  const run = (): void => start.mutate(undefined, { onSuccess: open });
  return (
    <>
      <p>
        <Trans>So từng hồ sơ ở xã với bên VNeID và nêu mọi chỗ lệch. Việc này không thay đổi hồ sơ nào.</Trans>
      </p>
      <Buttons>
        <Button look="secondary" pending={start.isPending} onClick={run}>
          {start.isPending ? <Trans>Đang bắt đầu…</Trans> : <Trans>Bắt đầu đối soát</Trans>}
        </Button>
      </Buttons>
      {start.isError && <Trouble error={start.error} />}
      <FileReconciliation open={open} />
      <Loaded answer={{ ...earlier, data: rows }} lines={1}>
        {(found) => (found.length === 0 ? null : <Earlier rows={found} />)}
      </Loaded>
      <More of={earlier} />
    </>
  );
}

/** For the days on which the gateway is away, and for communes that have none. */
function FileReconciliation({ open }: { open: (started: { reconciliationId: string }) => void }) {
  const { t } = useLingui();
  const { mutate, error, isPending } = useReconcileFile();
  return (
    <details className={styles.more}>
      <summary>
        <Trans>Đối soát với danh sách bên VNeID đưa bằng tệp</Trans>
      </summary>
      <FileForm
        name="list"
        label={t`Tệp danh sách của bên VNeID`}
        hint={t`Tệp có cùng dạng với tệp trả lời. Tệp chỉ dùng để so, không làm thay đổi hồ sơ.`}
        missing={t`Hãy chọn tệp danh sách`}
        upload={{ mutate: (file) => mutate(file, { onSuccess: open }), error, isPending }}
      />
    </details>
  );
}

function Earlier({ rows }: { rows: readonly Reconciliation[] }) {
  const { t } = useLingui();
  return (
    <StackingTable
      label={t`Các lần đối soát`}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t`Bắt đầu lúc`,
          render: ({ id, requestedAt }) => (
            <Link to={`/cong-an/trao-doi/doi-soat/${id}`}>{formatDateTime(requestedAt)}</Link>
          ),
        },
        { head: t`Trạng thái`, render: ({ state }) => <TaskStateMark state={state} /> },
        { head: t`Khớp`, numeric: true, render: ({ counts }) => formatNumber(counts.agreed) },
        { head: t`Lệch`, numeric: true, render: (one) => formatNumber(differencesOf(one)) },
      ]}
    />
  );
}

const differencesOf = ({ counts }: Reconciliation): number =>
  DIFFERENCE_SORTS.reduce((sum, sort) => sum + counts[sort], 0);
