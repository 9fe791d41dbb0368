import { Trans, useLingui } from '@lingui/react/macro';
import { useLookAtRecord } from '../../api/record-looks.js';
import { Page } from '../../ui/page.js';
import { LookForm } from './look-form.js';
import { RecordSheet } from './record-sheet.js';

/** The police desk: say whom and why, then read the record. Nothing of it stays in the address or in memory. */
export function RecordPage() {
  const { t } = useLingui();
  const look = useLookAtRecord();
  return (
    <Page
      wide
      title={t`Bàn Công an xã`}
      lead={
        <Trans>Mỗi lần xem hồ sơ được ghi lại cùng mục đích. Người có hồ sơ thấy được đơn vị đã xem và mục đích.</Trans>
      }
    >
      <LookForm look={look} />
      {look.data && <RecordSheet key={look.submittedAt} record={look.data} />}
    </Page>
  );
}
