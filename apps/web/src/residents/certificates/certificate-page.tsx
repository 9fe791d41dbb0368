import { Trans, useLingui } from '@lingui/react/macro';
import {
  certificateCredentialUrl,
  certificatePdfUrl,
  useCertificate,
  useOwnCertificates,
} from '../../api/certificates.js';
import type { CertificateCheck } from '../../api/types.js';
import { useSession } from '../../api/session.js';
import { useParams } from '../../router.js';
import { Button, ButtonAnchor, ButtonLink, Buttons } from '../../ui/button.js';
import { Page, PageSkeleton } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { isRenewable } from '../courses/course-renewal.js';
import { CertificateSheet } from './certificate-sheet.js';
import { CertificateStanding } from './certificate-standing.js';
import { CopyLink } from './copy-link.js';

/** The public check: anyone who has the number sees whether the certificate is valid. It is also the sheet to print. */
export function CertificatePage() {
  const { t } = useLingui();
  const { number = '' } = useParams();
  const certificate = useCertificate(number);
  const session = useSession();
  const back = session.data?.signedIn
    ? { to: '/giay-chung-nhan', label: t`Giấy chứng nhận của tôi` }
    : { to: '/', label: t`Trang đầu` };
  if (certificate.isPending) return <PageSkeleton />;
  if (certificate.isError) {
    return (
      <Page title={t`Kiểm tra giấy chứng nhận`} back={back}>
        <Trouble error={certificate.error} retry={() => void certificate.refetch()} />
      </Page>
    );
  }
  const { data } = certificate;
  return (
    <Page title={t`Giấy chứng nhận số ${number}`} back={back}>
      <div className="no-print">
        <CertificateStanding certificate={data} />
      </div>
      <CertificateSheet certificate={data} />
      <Deeds number={data.number} status={data.status} signedIn={session.data?.signedIn ?? false} />
    </Page>
  );
}

/** The files are for the holder; whoever else looks gets the link and the page that needs no app. */
function Deeds({ number, status, signedIn }: Pick<CertificateCheck, 'number' | 'status'> & { signedIn: boolean }) {
  const own = useOwnCertificates(signedIn);
  const row = own.data?.certificates.find((each) => each.number === number);
  const isOwn = row !== undefined;
  const hasPaper = status === 'valid' || status === 'expired';
  return (
    <Buttons>
      {row && hasPaper && isRenewable(row.expiresAt) && (
        <ButtonLink to={`/khoa-hoc/${row.courseSlug}`}>
          <Trans>Vào khóa học để gia hạn</Trans>
        </ButtonLink>
      )}
      {isOwn && hasPaper && (
        <ButtonAnchor href={certificatePdfUrl(number)} download>
          <Trans>Tải bản PDF để in</Trans>
        </ButtonAnchor>
      )}
      {isOwn && hasPaper && (
        <ButtonAnchor look="secondary" href={certificateCredentialUrl(number)} download>
          <Trans>Tải chứng chỉ số (cho phần mềm)</Trans>
        </ButtonAnchor>
      )}
      <CopyLink number={number} />
      <Button look="secondary" onClick={() => window.print()}>
        <Trans>In trang này</Trans>
      </Button>
      <ButtonAnchor look="quiet" href={`/xac-minh/${number}`}>
        <Trans>Trang kiểm tra cho người khác</Trans>
      </ButtonAnchor>
    </Buttons>
  );
}
