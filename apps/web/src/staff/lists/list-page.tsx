import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { citizenIdListUrl, useCitizenIdList } from '../../api/citizen-id-lists.js';
import type { LineStatus, ListLine } from '../../api/list-types.js';
import { formatNumber } from '../../i18n/format.js';
import { Link, useParams } from '../../router.js';
import { ButtonAnchor, Buttons } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { LINE_STATUSES, LineStatusMark, useLineStatusName } from './line-status.js';
import { ListSubmission } from './list-submission.js';
import { ListSummary } from './list-summary.js';

/** What is known of each number of a list: the sum, the rows by status, a workbook, and the way to submit the ready. */
export function ListPage() {
  const { t } = useLingui();
  const { listId = '' } = useParams();
  const [status, setStatus] = useState<LineStatus | ''>('');
  const statusName = useLineStatusName();
  const answer = useCitizenIdList(listId, status);
  const [first] = answer.data?.pages ?? [];
  const rows = answer.data?.pages.flatMap((page) => page.rows);
  return (
    <Page wide title={t`Kết quả danh sách`} back={{ to: '/cong-an/danh-sach', label: t`Gửi danh sách khác` }}>
      {first && <ListSummary counts={first.counts} />}
      {first && (
        <Buttons>
          <ButtonAnchor look="secondary" href={citizenIdListUrl(listId)} download>
            <Trans>Tải kết quả (Excel)</Trans>
          </ButtonAnchor>
        </Buttons>
      )}
      {first && <ListSubmission listId={listId} ready={first.counts.ready} />}
      <Section title={<Trans>Từng dòng</Trans>}>
        <SelectField
          name="status"
          label={t`Xem các dòng`}
          value={status}
          onChange={({ target }) => setStatus(LINE_STATUSES.find((one) => one === target.value) ?? '')}
        >
          <option value="">{t`Tất cả`}</option>
          {LINE_STATUSES.map((one) => (
            <option key={one} value={one}>
              {statusName(one)} ({formatNumber(first?.counts[one] ?? 0)})
            </option>
          ))}
        </SelectField>
        <Loaded answer={{ ...answer, data: rows }}>{(shown) => <Rows rows={shown} />}</Loaded>
        <More of={answer} />
      </Section>
    </Page>
  );
}

function Rows({ rows }: { rows: readonly ListLine[] }) {
  const { t } = useLingui();
  if (rows.length === 0) {
    return (
      <p role="status">
        <Trans>Không có dòng nào.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Từng dòng của danh sách`}
      rows={rows}
      keyOf={({ line }) => String(line)}
      columns={[
        { head: t`Dòng`, render: ({ line }) => <Trans>Dòng {line}</Trans> },
        { head: t`Số định danh`, render: ({ typed }) => typed },
        { head: t`Họ tên`, render: (row) => <Name row={row} /> },
        { head: t`Kết quả`, render: ({ status }) => <LineStatusMark status={status} /> },
        { head: t`Ghi chú`, render: ({ remark }) => remark ?? '–' },
      ]}
    />
  );
}

function Name({ row: { personId, fullName } }: { row: ListLine }) {
  if (!personId || !fullName) return '–';
  return (
    <span lang="vi">
      <Link to={`/cong-an/nguoi/${personId}`}>{fullName}</Link>
    </span>
  );
}
