import { Trans, useLingui } from '@lingui/react/macro';
import { useReconciliations, useStartReconciliation } from '../../api/reconciliations.js';
import type { Reconciliation } from '../../api/list-types.js';
import { formatDateTime, formatNumber } from '../../i18n/format.js';
import { Link, useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Trouble } from '../../ui/notice.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { DIFFERENCE_SORTS } from './difference-sort.js';
import { FileStateMark } from './exchange-state.js';

/** Compares what stands here with what the other side holds. It changes nothing. */
export function ReconciliationStart() {
  const navigate = useNavigate();
  const start = useStartReconciliation();
  const earlier = useReconciliations();
  const rows = earlier.data?.pages.flatMap((page) => page.reconciliations);
  const run = (): void =>
    start.mutate(undefined, {
      onSuccess: ({ reconciliationId }) => void navigate(`/cong-an/trao-doi/doi-soat/${reconciliationId}`),
    });
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
      <Loaded answer={{ ...earlier, data: rows }} lines={1}>
        {(found) => (found.length === 0 ? null : <Earlier rows={found} />)}
      </Loaded>
      <More of={earlier} />
    </>
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
        { head: t`Trạng thái`, render: ({ state }) => <FileStateMark state={state} /> },
        { head: t`Khớp`, numeric: true, render: ({ counts }) => formatNumber(counts.agreed) },
        { head: t`Lệch`, numeric: true, render: (one) => formatNumber(differencesOf(one)) },
      ]}
    />
  );
}

const differencesOf = ({ counts }: Reconciliation): number =>
  DIFFERENCE_SORTS.reduce((sum, sort) => sum + counts[sort], 0);
