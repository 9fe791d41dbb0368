import { Trans } from '@lingui/react/macro';
import type { CertificateCheck, CertificateRow } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { Mark } from '../../ui/mark.js';
import { Notice } from '../../ui/notice.js';

/** What a certificate counts for today, in a sentence with its reason. */
export function CertificateStanding({ certificate }: { certificate: CertificateCheck }) {
  if (certificate.status === 'valid') {
    return (
      <Notice tone="good">
        <p>
          <Trans>Giấy chứng nhận này có thật và còn giá trị.</Trans>
        </p>
        {certificate.expiresAt && <ValidUntil expiresAt={certificate.expiresAt} />}
      </Notice>
    );
  }
  if (certificate.status === 'expired') return <Expired expiredOn={formatDate(certificate.expiresAt ?? '')} />;
  return certificate.status === 'replaced' ? (
    <Replaced by={certificate.replacedBy ?? ''} />
  ) : (
    <Revoked {...certificate} />
  );
}

function ValidUntil({ expiresAt }: { expiresAt: string }) {
  const day = formatDate(expiresAt);
  return (
    <p>
      <Trans>Giấy có giá trị đến ngày {day}.</Trans>
    </p>
  );
}

function Expired({ expiredOn }: { expiredOn: string }) {
  return (
    <Notice tone="careful">
      <p>
        <Trans>
          Giấy chứng nhận này có thật nhưng đã hết hạn ngày {expiredOn}. Học lại và đạt bài kiểm tra để có giấy mới.
        </Trans>
      </p>
    </Notice>
  );
}

function Replaced({ by }: { by: string }) {
  return (
    <Notice tone="careful">
      <p>
        <Trans>Giấy chứng nhận này đã được thay bằng giấy khác nên không còn giá trị.</Trans>
      </p>
      <p>
        <Link to={`/giay-chung-nhan/${by}`}>
          <Trans>Xem giấy mới số {by}</Trans>
        </Link>
      </p>
    </Notice>
  );
}

function Revoked({ revocationReason }: Pick<CertificateCheck, 'revocationReason'>) {
  return (
    <Notice tone="bad">
      <p>
        <Trans>Giấy chứng nhận này đã bị thu hồi, không còn giá trị.</Trans>
      </p>
      {revocationReason && (
        <p>
          <Trans>Lý do: {revocationReason}</Trans>
        </p>
      )}
    </Notice>
  );
}

/** The same as a short mark in a list; nothing where all is well. */
export function CertificateMark({ status }: Pick<CertificateRow, 'status'>) {
  if (status === 'valid') return null;
  return (
    <div>
      <Mark tone={status === 'expired' ? 'unclear' : 'bad'}>
        {status === 'revoked' && <Trans>Đã thu hồi</Trans>}
        {status === 'replaced' && <Trans>Đã thay bằng giấy khác</Trans>}
        {status === 'expired' && <Trans>Đã hết hạn</Trans>}
      </Mark>
    </div>
  );
}
