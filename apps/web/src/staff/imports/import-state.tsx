import { Trans } from '@lingui/react/macro';
import type { ImportState } from '../../api/types.js';
import { Mark } from '../../ui/mark.js';

export function ImportStateMark({ state }: { state: ImportState }) {
  switch (state) {
    case 'waiting':
      return (
        <Mark tone="open">
          <Trans>Đang chờ</Trans>
        </Mark>
      );
    case 'running':
      return (
        <Mark tone="open">
          <Trans>Đang nhập</Trans>
        </Mark>
      );
    case 'done':
      return (
        <Mark tone="good">
          <Trans>Đã xong</Trans>
        </Mark>
      );
    case 'refused':
      return (
        <Mark tone="bad">
          <Trans>Bị từ chối</Trans>
        </Mark>
      );
  }
}
