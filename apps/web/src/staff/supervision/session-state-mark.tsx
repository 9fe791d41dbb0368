import { Trans } from '@lingui/react/macro';
import type { SupervisionSession } from '../../api/supervision.js';
import { Mark } from '../../ui/mark.js';

export function SessionStateMark({ state }: { state: SupervisionSession['state'] }) {
  return (
    <Mark tone={state === 'open' ? 'good' : 'open'}>
      {state === 'open' && <Trans>Đang nhận người</Trans>}
      {state === 'running' && <Trans>Mã hết hạn, còn người làm bài</Trans>}
      {state === 'over' && <Trans>Đã kết thúc</Trans>}
    </Mark>
  );
}
