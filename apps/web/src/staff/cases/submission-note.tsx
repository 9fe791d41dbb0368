import { Trans } from '@lingui/react/macro';
import type { CaseSubmission } from '../../api/desk-types.js';
import { formatDate, formatDateTime } from '../../i18n/format.js';
import { Small } from '../../ui/card.js';

/** How far the last sending to the other side is, in a sentence. */
export function SubmissionNote({ submissions }: { submissions: readonly CaseSubmission[] }) {
  const last = [...submissions].sort((a, b) => b.submittedAt.localeCompare(a.submittedAt))[0];
  return last ? (
    <Small>
      <Words one={last} />
    </Small>
  ) : null;
}

function Words({ one }: { one: CaseSubmission }) {
  const sentAt = one.sentAt && formatDateTime(one.sentAt);
  const nextAt = one.nextAttemptAt && formatDateTime(one.nextAttemptAt);
  const { sendCount } = one;
  switch (one.state) {
    case 'waiting':
      if (one.channel === 'batch-file') return <Trans>Chờ được đưa vào gói có ký số.</Trans>;
      return nextAt && sendCount > 0 ? (
        <Trans>
          Đã thử gửi {sendCount} lần, cổng chưa nhận. Hệ thống tự gửi lại lúc {nextAt}.
        </Trans>
      ) : (
        <Trans>Đang chờ gửi qua cổng. Hệ thống tự gửi, không cần làm gì thêm.</Trans>
      );
    case 'sent':
      return <Trans>Bên VNeID đã nhận lúc {sentAt}, đang chờ trả lời.</Trans>;
    case 'confirmed': {
      const confirmedOn = one.confirmedOn ? formatDate(one.confirmedOn) : '–';
      return <Trans>VNeID xác nhận ngày {confirmedOn}.</Trans>;
    }
    case 'returned': {
      const reason = one.answerReason ?? '–';
      return <Trans>VNeID trả lại: {reason}</Trans>;
    }
    case 'cancelled':
      return <Trans>Lần gửi này đã dừng.</Trans>;
  }
}
