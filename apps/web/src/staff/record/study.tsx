import { Trans } from '@lingui/react/macro';
import type { CertificateRow, EnrolmentCard } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import styles from './record.module.css';

interface StudyProps {
  certificates: readonly CertificateRow[];
  enrolments: readonly EnrolmentCard[];
}

/** Certificates, then what is being studied. */
export function Study({ certificates, enrolments }: StudyProps) {
  if (certificates.length === 0 && enrolments.length === 0) {
    return (
      <p>
        <Trans>Chưa ghi danh khóa học nào.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.plain}>
      {certificates.map((row) => (
        <li key={row.number}>
          <CertificateLine row={row} issuedOn={formatDate(row.issuedAt)} />
        </li>
      ))}
      {enrolments
        .filter(({ certificateNumber }) => certificateNumber === null)
        .map((row) => (
          <li key={row.enrolmentId}>
            <span lang="vi">{row.courseTitle}</span>: <LessonsLine done={row.lessonsDone} total={row.lessonCount} />
          </li>
        ))}
    </ul>
  );
}

function CertificateLine({ row, issuedOn }: { row: CertificateRow; issuedOn: string }) {
  return (
    <>
      <span lang="vi">{row.courseTitle}</span>:{' '}
      <a href={`/giay-chung-nhan/${row.number}`}>
        <Trans>giấy chứng nhận số {row.number}</Trans>
      </a>{' '}
      ({row.status === 'revoked' ? <Trans>đã thu hồi</Trans> : <Trans>cấp ngày {issuedOn}</Trans>})
    </>
  );
}

function LessonsLine({ done, total }: { done: number; total: number }) {
  return (
    <Trans>
      đã học {done} trên {total} bài
    </Trans>
  );
}
