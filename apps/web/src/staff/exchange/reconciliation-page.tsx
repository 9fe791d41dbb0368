import { Trans, useLingui } from '@lingui/react/macro';
import { isUnderWay } from '../../api/confirmation-exchange.js';
import { useApplyDifference, useDifferences, useReconciliation } from '../../api/reconciliations.js';
import type { Difference, Reconciliation, Side } from '../../api/list-types.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { Link, useParams } from '../../router.js';
import { Button } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { DIFFERENCE_SORTS, useDifferenceName, useSideName } from './difference-sort.js';
import { TaskStateMark } from '../task-state-mark.js';

/** Every record on which the two sides differ, and where an officer may follow the other side. */
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
  const sortName = useDifferenceName();
  const found = DIFFERENCE_SORTS.filter((sort) => one.counts[sort] > 0);
  return (
    <>
      <Announcement>
        <p>
          <TaskStateMark state={one.state} />
        </p>
        {isUnderWay(one.state) && (
          <p>
            <Trans>Đang so hai bên. Trang này tự cập nhật; có thể rời đi, việc so vẫn tiếp tục.</Trans>
          </p>
        )}
        {one.state === 'failed' && (
          <Notice tone="bad">
            <p>
              <Trans>Chưa so được vì bên VNeID không trả lời đủ. Không có gì thay đổi; hãy bắt đầu lại sau.</Trans>
            </p>
          </Notice>
        )}
        {one.state === 'done' && found.length === 0 && (
          <Notice tone="good">
            <p>
              <Trans>Hai bên khớp nhau ở mọi hồ sơ.</Trans>
            </p>
          </Notice>
        )}
      </Announcement>
      <Facts
        rows={[
          [<Trans>Hồ sơ bên VNeID</Trans>, formatNumber(one.counts.entries)],
          [<Trans>Khớp</Trans>, formatNumber(one.counts.agreed)],
          ...found.map((sort) => [sortName(sort), formatNumber(one.counts[sort])] as const),
        ]}
      />
      {one.state === 'done' && found.length > 0 && (
        <Section title={<Trans>Các chỗ lệch</Trans>}>
          <DifferenceList reconciliationId={one.id} />
        </Section>
      )}
    </>
  );
}

function DifferenceList({ reconciliationId }: { reconciliationId: string }) {
  const { t } = useLingui();
  const sortName = useDifferenceName();
  const answer = useDifferences(reconciliationId, true);
  const apply = useApplyDifference(reconciliationId);
  const rows = answer.data?.pages.flatMap((page) => page.differences);
  return (
    <>
      {apply.isError && <Trouble error={apply.error} />}
      <Loaded answer={{ ...answer, data: rows }}>
        {(differences) => (
          <StackingTable
            label={t`Các chỗ lệch`}
            rows={differences}
            keyOf={({ position }) => String(position)}
            columns={[
              { head: t`Hồ sơ`, render: (row) => <Who row={row} /> },
              { head: t`Chỗ lệch`, render: ({ sort }) => sortName(sort) },
              { head: t`Ở xã`, render: ({ ours }) => <SideWords side={ours} /> },
              { head: t`Bên VNeID`, render: ({ theirs }) => <SideWords side={theirs} /> },
              { head: t`Việc cần làm`, render: (row) => <Apply row={row} apply={apply} /> },
            ]}
          />
        )}
      </Loaded>
      <More of={answer} />
    </>
  );
}

function Who({ row: { caseId, fullName, key } }: { row: Difference }) {
  if (!caseId || !fullName) return key;
  return (
    <span lang="vi">
      <Link to={`/cong-an/ho-so/${caseId}`}>{fullName}</Link>
    </span>
  );
}

function SideWords({ side }: { side: Side | null }) {
  const sideName = useSideName();
  return (
    <>
      {sideName(side)}
      {side?.confirmedOn && ` ${formatDate(side.confirmedOn)}`}
      {side?.reason && <span lang="vi">: {side.reason}</span>}
    </>
  );
}

interface ApplyProps {
  row: Difference;
  apply: ReturnType<typeof useApplyDifference>;
}

function Apply({ row: { position, caseId, mayApply, appliedAt }, apply }: ApplyProps) {
  if (appliedAt) {
    return (
      <>
        <Trans>Đã làm theo bên VNeID</Trans> <Moment value={appliedAt} />
      </>
    );
  }
  if (!mayApply) return caseId ? <Trans>Mở hồ sơ để xem</Trans> : <Trans>Hỏi lại bên VNeID</Trans>;
  return (
    <Button look="quiet" pending={apply.isPending} onClick={() => apply.mutate(position)}>
      <Trans>Làm theo bên VNeID</Trans>
      <span className="visually-hidden"> ({position})</span>
    </Button>
  );
}
