import { Trans, useLingui } from '@lingui/react/macro';
import { useReconciliation } from '../../api/confirmation-exchange.js';
import type { Reconciliation } from '../../api/list-types.js';
import { useParams } from '../../router.js';
import { Loaded } from '../../ui/loaded.js';
import { Announcement } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';

/** Every record on which the two sides differ. */
export function ReconciliationPage() {
  const { t } = useLingui();
  const { reconciliationId = '' } = useParams();
  const answer = useReconciliation(reconciliationId);
  return (
    <Page wide title={t`Đối soát hai bên`} back={{ to: '/cong-an/trao-doi', label: t`Gói và cổng VNeID` }}>
      <Loaded answer={answer}>{(one) => <ReconciliationView one={one} />}</Loaded>
    </Page>
  );
}

function ReconciliationView({ one }: { one: Reconciliation }) {
  const { t } = useLingui();
  return (
    <>
      <Announcement>
        {one.state === 'done' && one.differences.length === 0 && (
          <p>
            <Trans>Hai bên khớp nhau ở mọi hồ sơ.</Trans>
          </p>
        )}
      </Announcement>
      {one.differences.length > 0 && (
        <StackingTable
          label={t`Các chỗ lệch`}
          rows={one.differences}
          keyOf={({ personId, kind }) => `${personId} ${kind}`}
          columns={[
            { head: t`Họ tên`, render: ({ fullName }) => <span lang="vi">{fullName}</span> },
            { head: t`Ở xã`, render: ({ ours }) => ours },
            { head: t`Bên VNeID`, render: ({ theirs }) => theirs },
          ]}
        />
      )}
    </>
  );
}
