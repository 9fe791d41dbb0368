import { Trans } from '@lingui/react/macro';
import { useStartReconciliation } from '../../api/confirmation-exchange.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Trouble } from '../../ui/notice.js';

/** Compares what stands here with what the other side holds. It changes nothing. */
export function ReconciliationStart() {
  const navigate = useNavigate();
  const start = useStartReconciliation();
  const run = (): void =>
    start.mutate(undefined, { onSuccess: ({ id }) => void navigate(`/cong-an/trao-doi/doi-soat/${id}`) });
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
    </>
  );
}
