import { Trans } from '@lingui/react/macro';
import type { Universalization } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { Notice } from '../../ui/notice.js';

type ConfirmationNoticeProps = Pick<Universalization, 'confirmation' | 'confirmationCase'>;

/** Confirmed on VNeID is another thing than meeting the commune's criteria, and is said apart. */
export function ConfirmationNotice({ confirmation, confirmationCase }: ConfirmationNoticeProps) {
  return (
    <Notice tone={confirmation ? 'good' : 'plain'}>
      <p>
        {confirmation ? (
          <Trans>Đã được xác nhận phổ cập trên VNeID ngày {formatDate(confirmation.confirmedOn)}.</Trans>
        ) : (
          <CaseState confirmationCase={confirmationCase} />
        )}
      </p>
    </Notice>
  );
}

function CaseState({ confirmationCase }: Pick<ConfirmationNoticeProps, 'confirmationCase'>) {
  switch (confirmationCase?.state) {
    case 'ready':
    case 'reviewed':
      return <Trans>Hồ sơ của ông bà đang ở Công an xã để gửi xác nhận trên VNeID.</Trans>;
    case 'submitted':
      return (
        <Trans>
          Hồ sơ đã gửi đi ngày {formatDate(confirmationCase.since)} để xác nhận trên VNeID, đang chờ trả lời.
        </Trans>
      );
    case 'returned':
      return confirmationCase.reason ? (
        <Trans>Hồ sơ xác nhận trên VNeID được trả lại: {confirmationCase.reason}. Công an xã sẽ xem lại.</Trans>
      ) : (
        <Trans>Hồ sơ xác nhận trên VNeID được trả lại. Công an xã sẽ xem lại.</Trans>
      );
    default:
      return (
        <Trans>Chưa ghi nhận xác nhận trên VNeID. Việc này do Công an xã làm sau khi ông bà đạt đủ tiêu chí.</Trans>
      );
  }
}
