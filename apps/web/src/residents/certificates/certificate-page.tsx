import { Trans, useLingui } from '@lingui/react/macro';
import { useCertificate } from '../../api/certificates.js';
import { useSession } from '../../api/session.js';
import { useParams } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Page, PageSkeleton } from '../../ui/page.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { CertificateSheet } from './certificate-sheet.js';
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
        {data.status === 'valid' ? (
          <Notice tone="good">
            <p>
              <Trans>Giấy chứng nhận này có thật và còn giá trị.</Trans>
            </p>
          </Notice>
        ) : (
          <Notice tone="bad">
            <p>
              <Trans>Giấy chứng nhận này đã bị thu hồi, không còn giá trị.</Trans>
            </p>
            {data.revocationReason && <p>{data.revocationReason}</p>}
          </Notice>
        )}
      </div>
      <CertificateSheet certificate={data} />
      <Buttons>
        <Button onClick={() => window.print()}>
          <Trans>In giấy chứng nhận</Trans>
        </Button>
        <CopyLink />
      </Buttons>
    </Page>
  );
}
