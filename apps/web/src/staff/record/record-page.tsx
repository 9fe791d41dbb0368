import { useLingui } from '@lingui/react/macro';
import { usePersonRecord } from '../../api/person-records.js';
import { useParams } from '../../router.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { RecordSheet } from './record-sheet.js';

/** One person on one screen. Opening it is a look, written down with the purpose of this session of work. */
export function RecordPage() {
  const { t } = useLingui();
  const { personId = '' } = useParams();
  const record = usePersonRecord(personId);
  const name = record.data?.person.fullName;
  return (
    <Page
      wide
      title={name ?? t`Hồ sơ`}
      titleLang={name === undefined ? undefined : 'vi'}
      back={{ to: '/cong-an/tim', label: t`Tìm người` }}
    >
      <Loaded answer={record} lines={4}>
        {(data) => <RecordSheet record={data} />}
      </Loaded>
    </Page>
  );
}
