import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type CertificateDeed, type DeskCertificate, useCertificateDeed } from '../../api/certificate-desk.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Done } from '../../ui/done.js';
import { Section } from '../../ui/page.js';
import { DeedForm } from './deed-form.js';

type DeedName = CertificateDeed['deed'];

/** What an administrator can do with a certificate that still counts. One form at a time; each asks for its reason. */
export function CertificateDeeds({
  certificate,
  reissued,
}: {
  certificate: DeskCertificate;
  reissued: (number: string) => void;
}) {
  const deed = useCertificateDeed(certificate.number);
  const [open, setOpen] = useState<DeedName | null>(null);
  const [done, setDone] = useState<DeedName | null>(null);
  const send = (chosen: CertificateDeed): void =>
    deed.mutate(chosen, {
      onSuccess: (answer) => {
        setOpen(null);
        setDone(chosen.deed);
        if (answer) reissued(answer.number);
      },
    });
  const counts = certificate.status === 'valid' || certificate.status === 'expired';
  return (
    <>
      {done && done !== 'reissue' && <DeedDone deed={done} />}
      {counts && (
        <Section title={<Trans>Việc cần làm với giấy này</Trans>}>
          {open ? (
            <Card strong>
              <DeedForm
                deed={open}
                certificate={certificate}
                pending={deed.isPending}
                error={deed.error}
                send={send}
                cancel={() => {
                  deed.reset();
                  setOpen(null);
                }}
              />
            </Card>
          ) : (
            <Choices doubted={certificate.doubtedAt !== null} choose={setOpen} />
          )}
        </Section>
      )}
    </>
  );
}

function Choices({ doubted, choose }: { doubted: boolean; choose: (deed: DeedName) => void }) {
  const { t } = useLingui();
  const deeds: [DeedName, string][] = [
    ['name-correction', t`Sửa tên…`],
    ['reissue', t`Cấp lại…`],
    ['revocation', t`Thu hồi…`],
    ...(doubted ? [['doubt-clearance', t`Giữ nguyên giấy…`] as [DeedName, string]] : []),
  ];
  return (
    <Buttons>
      {deeds.map(([deed, label]) => (
        <Button key={deed} look="secondary" onClick={() => choose(deed)}>
          {label}
        </Button>
      ))}
    </Buttons>
  );
}

function DeedDone({ deed }: { deed: DeedName }) {
  return (
    <Done>
      <p>
        {deed === 'revocation' && <Trans>Đã thu hồi. Người được cấp đã được báo; trang kiểm tra cho biết lý do.</Trans>}
        {deed === 'name-correction' && <Trans>Đã sửa tên. Người được cấp đã được báo để tải bản mới.</Trans>}
        {deed === 'doubt-clearance' && <Trans>Giấy được giữ nguyên.</Trans>}
      </p>
    </Done>
  );
}
