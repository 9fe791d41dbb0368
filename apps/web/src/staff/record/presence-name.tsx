import { Trans } from '@lingui/react/macro';
import type { RecordedPerson } from '../../api/desk-types.js';

/** Where the person is, as the register says. */
export function PresenceName({ presence }: { presence: RecordedPerson['presence'] }) {
  switch (presence) {
    case 'present':
      return <Trans>đang ở xã</Trans>;
    case 'away':
      return <Trans>tạm vắng</Trans>;
    case 'moved':
      return <Trans>đã chuyển đi</Trans>;
    case 'deceased':
      return <Trans>đã mất</Trans>;
  }
}
