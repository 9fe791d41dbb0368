import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type BatchResult, type EnrolmentBatch, useBatch, useBatchRows } from '../../api/enrolment-desk.js';
import { formatNumber } from '../../i18n/format.js';
import { useParams } from '../../router.js';
import { Facts } from '../../ui/card.js';
import { SelectField } from '../../ui/field.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Announcement } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { TaskStateMark } from '../task-state-mark.js';
import { BATCH_RESULTS, useBatchResultName } from './batch-words.js';

/** One batch: how far it is, and what became of each line. */
export function BatchPage() {
  const { t } = useLingui();
  const { batchId = '' } = useParams();
  const batch = useBatch(batchId);
  return (
    <Page wide title={t`Đợt ghi danh`} back={{ to: '/bien-soan/ghi-danh/dot', label: t`Các đợt ghi danh` }}>
      <Loaded answer={batch}>
        {(one) => (
          <>
            <Summary batch={one} />
            <Section title={<Trans>Kết quả từng dòng</Trans>}>
              <Ledger batchId={batchId} done={one.state === 'done'} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Summary({ batch }: { batch: EnrolmentBatch }) {
  return (
    <>
      <p lang="vi">
        {batch.courseTitle}
        {batch.className && ` · ${batch.className}`}
      </p>
      <Announcement>
        <p>
          <TaskStateMark state={batch.state} />
        </p>
        {batch.state === 'running' && (
          <p>
            <Trans>Trang này tự cập nhật. Có thể rời đi, việc ghi danh vẫn tiếp tục.</Trans>
          </p>
        )}
      </Announcement>
      <Facts
        rows={[
          [<Trans>Số dòng</Trans>, formatNumber(batch.rows)],
          [<Trans>Đã ghi danh</Trans>, formatNumber(batch.enrolled)],
          [<Trans>Đang học từ trước</Trans>, formatNumber(batch.already)],
          [<Trans>Chờ chỗ trong lớp</Trans>, formatNumber(batch.waiting)],
          [<Trans>Không ghi được</Trans>, formatNumber(batch.refused)],
        ]}
      />
    </>
  );
}

function Ledger({ batchId, done }: { batchId: string; done: boolean }) {
  const { t } = useLingui();
  const resultName = useBatchResultName();
  const [result, setResult] = useState<BatchResult | ''>('');
  const rows = useBatchRows(batchId, result, done);
  return (
    <>
      <SelectField
        name="result"
        label={t`Xem các dòng`}
        value={result}
        onChange={({ target }) => setResult(BATCH_RESULTS.find((one) => one === target.value) ?? '')}
      >
        <option value="">{t`Tất cả`}</option>
        {BATCH_RESULTS.map((one) => (
          <option key={one} value={one}>
            {resultName(one)}
          </option>
        ))}
      </SelectField>
      <Loaded answer={rows}>
        {({ pages }) => (
          <StackingTable
            label={t`Kết quả từng dòng`}
            rows={pages.flatMap((page) => page.rows)}
            keyOf={({ line }) => String(line)}
            columns={[
              { head: t`Dòng`, render: ({ line }) => line },
              { head: t`Người`, render: ({ fullName, typed }) => fullName ?? typed ?? '–' },
              { head: t`Thôn`, render: ({ hamletName }) => hamletName ?? '–' },
              { head: t`Kết quả`, render: (row) => (row.result ? resultName(row.result) : t`Đang chờ`) },
            ]}
          />
        )}
      </Loaded>
      <More of={rows} />
    </>
  );
}
