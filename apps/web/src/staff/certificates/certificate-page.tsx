import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type DeskCertificate, deskPdfUrl, useDeskCertificate } from '../../api/certificate-desk.js';
import { formatDate } from '../../i18n/format.js';
import { Link, useParams } from '../../router.js';
import { ButtonAnchor, Buttons } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { Done } from '../../ui/done.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { CertificateDeeds } from './certificate-deeds.js';
import { CertificateStatusMark } from './certificate-status.js';
import { HistoryList } from './history-list.js';

/** One certificate: what it says, what was done with it, and what can be done. */
export function CertificatePage() {
  const { t } = useLingui();
  const { number = '' } = useParams();
  const answer = useDeskCertificate(number);
  const [newNumber, setNewNumber] = useState<string | null>(null);
  return (
    <Page
      wide
      title={t`Giấy chứng nhận số ${number}`}
      back={{ to: '/quan-tri/giay-chung-nhan', label: t`Tất cả giấy chứng nhận` }}
    >
      {newNumber && (
        <Done>
          <p>
            <Trans>Đã cấp giấy mới.</Trans>{' '}
            <Link to={`/quan-tri/giay-chung-nhan/${newNumber}`}>
              <Trans>Xem giấy số {newNumber}</Trans>
            </Link>
          </p>
        </Done>
      )}
      <Loaded answer={answer}>
        {(certificate) => (
          <>
            <Sheet certificate={certificate} />
            <CertificateDeeds key={certificate.number} certificate={certificate} reissued={setNewNumber} />
            <Section title={<Trans>Lịch sử</Trans>}>
              <HistoryList history={certificate.history} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Sheet({ certificate }: { certificate: DeskCertificate }) {
  const { number, status, holderName, registerName } = certificate;
  const hasPaper = status === 'valid' || status === 'expired';
  return (
    <>
      <p>
        <CertificateStatusMark status={status} />
      </p>
      {certificate.doubtedAt && <Doubt since={formatDate(certificate.doubtedAt)} />}
      <Facts
        rows={[
          [<Trans>Cấp cho</Trans>, <span lang="vi">{holderName}</span>],
          ...(registerName === holderName
            ? []
            : [[<Trans>Tên trong sổ dân cư</Trans>, <span lang="vi">{registerName}</span>] as const]),
          [<Trans>Thôn</Trans>, <span lang="vi">{certificate.hamletName}</span>],
          [<Trans>Khóa học</Trans>, <span lang="vi">{certificate.courseTitle}</span>],
          [<Trans>Kết quả bài kiểm tra</Trans>, `${certificate.scorePercent}%`],
          [<Trans>Ngày cấp</Trans>, formatDate(certificate.issuedAt)],
          [
            <Trans>Có giá trị đến</Trans>,
            certificate.expiresAt ? formatDate(certificate.expiresAt) : <Trans>Không có thời hạn</Trans>,
          ],
          [<Trans>Đạt được như thế nào</Trans>, <span lang="vi">{certificate.howEarned}</span>],
        ]}
      />
      <Buttons>
        {hasPaper && (
          <ButtonAnchor look="secondary" href={deskPdfUrl(number)} download>
            <Trans>Tải bản PDF</Trans>
          </ButtonAnchor>
        )}
        <ButtonAnchor look="quiet" href={`/xac-minh/${number}`}>
          <Trans>Trang kiểm tra công khai</Trans>
        </ButtonAnchor>
      </Buttons>
    </>
  );
}

function Doubt({ since }: { since: string }) {
  return (
    <Notice tone="careful">
      <p>
        <Trans>
          Ngày {since}, bài kiểm tra được chấm lại và người này không còn đạt. Hãy quyết định: thu hồi, hoặc giữ nguyên
          giấy.
        </Trans>
      </p>
    </Notice>
  );
}
