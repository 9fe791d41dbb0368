import { Trans, useLingui } from '@lingui/react/macro';
import { useOwnCertificates } from '../../api/certificates.js';
import type { CertificateRow } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Page, SkeletonLines } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { isRenewable } from '../courses/course-renewal.js';
import { CertificateMark } from './certificate-standing.js';
import listStyles from '../courses/course-list.module.css';

/** The learner's certificates, newest first. */
export function CertificatesPage() {
  const { t } = useLingui();
  const certificates = useOwnCertificates();
  return (
    <Page title={t`Giấy chứng nhận`} lead={<Trans>Mỗi khóa học hoàn thành có một giấy chứng nhận của xã.</Trans>}>
      {certificates.isPending && <SkeletonLines lines={2} />}
      {certificates.isError && <Trouble error={certificates.error} retry={() => void certificates.refetch()} />}
      {certificates.data && <Certificates rows={certificates.data.certificates} />}
    </Page>
  );
}

function Certificates({ rows }: { rows: readonly CertificateRow[] }) {
  if (rows.length === 0) {
    return (
      <>
        <p>
          <Trans>Chưa có giấy chứng nhận nào. Học xong một khóa và đạt bài kiểm tra là có.</Trans>
        </p>
        <Buttons>
          <ButtonLink to="/khoa-hoc">
            <Trans>Xem các khóa học</Trans>
          </ButtonLink>
        </Buttons>
      </>
    );
  }
  return (
    <CardList>
      {rows.map((row) => (
        <CardItem key={row.number}>
          <h2>
            <Link className={listStyles.title} to={`/giay-chung-nhan/${row.number}`}>
              <span lang="vi">{row.courseTitle}</span>
            </Link>
          </h2>
          <IssueLine number={row.number} issuedOn={formatDate(row.issuedAt)} />
          <CertificateMark status={row.status} />
          {row.status !== 'revoked' && row.status !== 'replaced' && isRenewable(row.expiresAt) && (
            <Link to={`/khoa-hoc/${row.courseSlug}`}>
              <Trans>Vào khóa học để gia hạn</Trans>
            </Link>
          )}
        </CardItem>
      ))}
    </CardList>
  );
}

function IssueLine({ number, issuedOn }: { number: string; issuedOn: string }) {
  return (
    <Small>
      <Trans>
        Số {number} · cấp ngày {issuedOn}
      </Trans>
    </Small>
  );
}
