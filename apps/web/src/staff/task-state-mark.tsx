import { Trans } from '@lingui/react/macro';
import { Mark } from '../ui/mark.js';

/** How far work that goes on in the background is: the reading of a file, a comparison. */
export function TaskStateMark({
  state,
}: {
  state: 'waiting' | 'running' | 'done' | 'refused' | 'failed' | 'taken-back';
}) {
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
          <Trans>Đang làm</Trans>
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
    case 'taken-back':
      return (
        <Mark tone="unclear">
          <Trans>Đã hoàn tác</Trans>
        </Mark>
      );
    case 'failed':
      return (
        <Mark tone="bad">
          <Trans>Không làm được</Trans>
        </Mark>
      );
  }
}
