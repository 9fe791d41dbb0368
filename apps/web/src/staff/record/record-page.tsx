import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLookAtRecord } from '../../api/record-looks.js';
import { Page } from '../../ui/page.js';
import { LookForm } from './look-form.js';
import { RecordSheet } from './record-sheet.js';

/** The police desk: say whom and why, then read the record. Nothing of it stays in the address or in memory. */
export function RecordPage() {
  const { t } = useLingui();
  const look = useLookAtRecord();
  const [found, setFound] = useState(0);
  return (
    <Page
      wide
      title={t`Bàn Công an xã`}
      lead={
        <Trans>Mỗi lần xem hồ sơ được ghi lại cùng mục đích. Người có hồ sơ thấy được đơn vị đã xem và mục đích.</Trans>
      }
    >
      {/* Emptied after each look: a citizen id must not stay on the screen beside the record. */}
      <LookForm key={found} look={look} onFound={() => setFound((count) => count + 1)} />
      {look.data && <RecordSheet key={look.submittedAt} record={look.data} />}
    </Page>
  );
}
