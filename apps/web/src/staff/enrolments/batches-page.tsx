import { Trans, useLingui } from '@lingui/react/macro';
import { type EnrolmentBatch, useBatches } from '../../api/enrolment-desk.js';
import { formatDateTime } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { TaskStateMark } from '../task-state-mark.js';
import { useBatchSourceName } from './batch-words.js';
import { EnrolmentTabs } from './enrolment-tabs.js';

/** Every time many people were enrolled at once, newest first. */
export function BatchesPage() {
  const { t } = useLingui();
  const batches = useBatches();
  return (
    <Page wide title={t`Các đợt ghi danh`}>
      <EnrolmentTabs />
      <Loaded answer={batches}>{({ pages }) => <Batches of={pages.flatMap((page) => page.batches)} />}</Loaded>
      <More of={batches} />
    </Page>
  );
}

function Batches({ of: batches }: { of: readonly EnrolmentBatch[] }) {
  const { t } = useLingui();
  const sourceName = useBatchSourceName();
  if (batches.length === 0) {
    return (
      <p>
        <Trans>Chưa có đợt ghi danh nào.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Các đợt ghi danh`}
      rows={batches}
      keyOf={({ batchId }) => batchId}
      columns={[
        {
          head: t`Lúc`,
          render: ({ batchId, requestedAt }) => (
            <Link to={`/bien-soan/ghi-danh/dot/${batchId}`}>{formatDateTime(requestedAt)}</Link>
          ),
        },
        { head: t`Khóa học`, render: ({ courseTitle }) => <span lang="vi">{courseTitle}</span> },
        { head: t`Cách`, render: (batch) => sourceName(batch) },
        { head: t`Trạng thái`, render: ({ state }) => <TaskStateMark state={state} /> },
        { head: t`Đã ghi danh`, numeric: true, render: ({ enrolled }) => enrolled },
        { head: t`Không ghi được`, numeric: true, render: ({ refused }) => refused },
      ]}
    />
  );
}
