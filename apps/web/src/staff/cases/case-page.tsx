import { Trans, useLingui } from '@lingui/react/macro';
import { useCase } from '../../api/cases.js';
import { usePersonRecord } from '../../api/person-records.js';
import { useParams } from '../../router.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { RecordSheet } from '../record/record-sheet.js';
import { CasePanel } from './case-panel.js';
import { CaseWalk } from './case-walk.js';
import { ShortcutHelp } from './shortcut-help.js';
import { useShortcuts, useShortcutsOn } from './use-shortcuts.js';
import { useWalk } from './use-walk.js';

/** One case on one screen: what can be done with it on top, then everything that is known of the person. */
export function CasePage() {
  const { t } = useLingui();
  const { caseId = '' } = useParams();
  const walk = useWalk(caseId);
  const one = useCase(caseId);
  const record = usePersonRecord(one.data?.personId);
  const [shortcutsOn, chooseShortcuts] = useShortcutsOn();
  useShortcuts({ j: walk.next, arrowright: walk.next, k: walk.previous, arrowleft: walk.previous }, shortcutsOn);
  const name = one.data?.fullName;
  return (
    <Page
      wide
      title={name ?? t`Hồ sơ xác nhận`}
      titleLang={name === undefined ? undefined : 'vi'}
      back={{ to: walk.queueAddress, label: t`Danh sách hồ sơ` }}
    >
      <CaseWalk walk={walk} />
      <Loaded answer={one} lines={1}>
        {(data) => <CasePanel key={data.caseId} one={data} shortcutsOn={shortcutsOn} />}
      </Loaded>
      <ShortcutHelp on={shortcutsOn} choose={chooseShortcuts} />
      {one.data && (
        <Loaded answer={record} lines={4}>
          {(data) => <RecordSheet record={data} withCase={false} />}
        </Loaded>
      )}
      {walk.position > 0 && walk.position === walk.count && !walk.hasMore && (
        <p>
          <Trans>Đây là hồ sơ cuối của danh sách.</Trans>
        </p>
      )}
    </Page>
  );
}
