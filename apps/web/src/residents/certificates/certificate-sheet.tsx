import { Trans } from '@lingui/react/macro';
import type { CertificateCheck } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { Seal } from '../../ui/seal.js';
import styles from './certificate-sheet.module.css';

/** The certificate itself, made for a sheet of A4 lying down. */
export function CertificateSheet({ certificate }: { certificate: CertificateCheck }) {
  const { courseVersion, scorePercent, number } = certificate;
  const issuedOn = formatDate(certificate.issuedAt);
  const address = `${location.origin}/xac-minh/${number}`;
  return (
    <article
      className={`${styles.sheet} ${certificate.status === 'revoked' || certificate.status === 'replaced' ? styles.revoked : ''}`}
    >
      <Seal size="3.4rem" />
      <p className={styles.issuer}>{certificate.issuer}</p>
      <p className={styles.kind}>
        <Trans>Giấy chứng nhận</Trans>
      </p>
      <p>
        <Trans>hoàn thành khóa học kỹ năng số, cấp cho</Trans>
      </p>
      <p className={styles.holder}>{certificate.holderName}</p>
      <p>
        <Trans>đã hoàn thành khóa học</Trans>
      </p>
      <p className={styles.course}>{certificate.courseTitle}</p>
      <p>
        <Trans>
          Kết quả bài kiểm tra: {scorePercent}% · Phiên bản khóa học: {courseVersion}
        </Trans>
      </p>
      <p lang="vi">{certificate.howEarned}</p>
      <p className={styles.foot}>
        <Trans>
          Số {number} · Cấp ngày {issuedOn}
        </Trans>
        <br />
        <Trans>Kiểm tra tại</Trans> {address}
      </p>
    </article>
  );
}
