import { Trans, useLingui } from '@lingui/react/macro';
import type { CertificateHistory } from '../../api/certificate-desk.js';
import { formatDateTime } from '../../i18n/format.js';
import { CardItem, CardList, Small } from '../../ui/card.js';

/** What was done with a certificate, oldest first. */
export function HistoryList({ history }: { history: readonly CertificateHistory[] }) {
  if (history.length === 0) {
    return (
      <p>
        <Trans>Chưa có gì được ghi.</Trans>
      </p>
    );
  }
  return (
    <CardList>
      {history.map((note) => (
        <CardItem key={note.id}>
          <Deed note={note} />
        </CardItem>
      ))}
    </CardList>
  );
}

function Deed({ note: { deed, at, actorName, reason, details } }: { note: CertificateHistory }) {
  const { t } = useLingui();
  const { formerName, newName, formerNumber, newNumber } = details;
  const names: Record<CertificateHistory['deed'], string> = {
    issued: t`Đã cấp`,
    revoked: t`Đã thu hồi`,
    'name-corrected': t`Đã sửa tên từ «${formerName}» thành «${newName}»`,
    reissued: t`Cấp thay cho giấy số ${formerNumber}`,
    replaced: t`Đã thay bằng giấy số ${newNumber}`,
    doubted: t`Chấm lại: không còn đạt bài kiểm tra`,
    'doubt-cleared': t`Giữ nguyên giấy`,
  };
  const time = formatDateTime(at);
  return (
    <>
      <strong>{names[deed]}</strong>
      <Small>
        {actorName ? (
          <Trans>
            {time}, do {actorName}
          </Trans>
        ) : (
          <Trans>{time}, do hệ thống</Trans>
        )}
      </Small>
      {reason && (
        <p>
          <Trans>Lý do: {reason}</Trans>
        </p>
      )}
    </>
  );
}
