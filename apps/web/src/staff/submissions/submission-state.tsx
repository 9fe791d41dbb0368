import { Trans } from '@lingui/react/macro';
import type { Submission } from '../../api/desk-types.js';
import { Mark } from '../../ui/mark.js';

export function SubmissionState({ state }: { state: Submission['state'] }) {
  switch (state) {
    case 'waiting':
      return (
        <Mark tone="open">
          <Trans>Chờ kiểm</Trans>
        </Mark>
      );
    case 'accepted':
      return (
        <Mark tone="good">
          <Trans>Đã nhận</Trans>
        </Mark>
      );
    case 'refused':
      return (
        <Mark tone="bad">
          <Trans>Không nhận</Trans>
        </Mark>
      );
  }
}
