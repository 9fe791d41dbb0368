import { Trans } from '@lingui/react/macro';

/** What kind of look it was. */
export function LookActionName({ action }: { action: string }) {
  switch (action) {
    case 'person-record.looked':
      return <Trans>xem hồ sơ</Trans>;
    case 'citizen-id.revealed':
      return <Trans>hiện số định danh</Trans>;
    case 'person-list.looked':
      return <Trans>xem danh sách</Trans>;
    case 'person-record.missed':
      return <Trans>tìm không thấy</Trans>;
    default:
      return action;
  }
}
