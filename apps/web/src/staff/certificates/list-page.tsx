import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  type CertificateListCounts,
  type CertificateListLine,
  type CertificateListStatus,
  certificateListUrl,
  useCertificateList,
} from '../../api/certificate-lists.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { useParams } from '../../router.js';
import { ButtonAnchor, Buttons } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { SelectField } from '../../ui/field.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { CertificateStatusMark, LIST_STATUSES, useCertificateStatusName } from './certificate-status.js';

/** What each number of a list counts for: the sum, the lines by status, and a workbook. */
export function ListPage() {
  const { t } = useLingui();
  const { listId = '' } = useParams();
  const [status, setStatus] = useState<CertificateListStatus | ''>('');
  const nameOf = useCertificateStatusName();
  const answer = useCertificateList(listId, status);
  const counts = answer.data?.pages[0]?.counts;
  const rows = answer.data?.pages.flatMap((page) => page.rows);
  return (
    <Page wide title={t`Kết quả kiểm tra`} back={{ to: '/cong-an/giay-chung-nhan', label: t`Gửi danh sách khác` }}>
      {counts && <Summary counts={counts} />}
      {counts && (
        <Buttons>
          <ButtonAnchor look="secondary" href={certificateListUrl(listId)} download>
            <Trans>Tải kết quả (Excel)</Trans>
          </ButtonAnchor>
        </Buttons>
      )}
      <Section title={<Trans>Từng dòng</Trans>}>
        <SelectField
          name="status"
          label={t`Xem các dòng`}
          value={status}
          onChange={({ target }) => setStatus(LIST_STATUSES.find((one) => one === target.value) ?? '')}
        >
          <option value="">{t`Tất cả`}</option>
          {LIST_STATUSES.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)} ({formatNumber(counts?.[one] ?? 0)})
            </option>
          ))}
        </SelectField>
        <Loaded answer={{ ...answer, data: rows }}>{(shown) => <Rows rows={shown} />}</Loaded>
        <More of={answer} />
      </Section>
    </Page>
  );
}

function Summary({ counts }: { counts: CertificateListCounts }) {
  const nameOf = useCertificateStatusName();
  const found = LIST_STATUSES.filter((status) => counts[status] > 0);
  return (
    <Facts
      rows={[
        [<Trans>Số dòng đã đọc</Trans>, formatNumber(counts.lines)],
        ...found.map((status) => [nameOf(status), formatNumber(counts[status])] as const),
      ]}
    />
  );
}

function Rows({ rows }: { rows: readonly CertificateListLine[] }) {
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
        { head: t`Số đã gửi`, render: ({ typed }) => typed },
        { head: t`Tình trạng`, render: ({ status }) => <CertificateStatusMark status={status} /> },
        { head: t`Cấp cho`, render: ({ holderName }) => (holderName ? <span lang="vi">{holderName}</span> : '–') },
        { head: t`Khóa học`, render: ({ courseTitle }) => (courseTitle ? <span lang="vi">{courseTitle}</span> : '–') },
        { head: t`Ngày cấp`, render: ({ issuedAt }) => (issuedAt ? formatDate(issuedAt) : '–') },
        { head: t`Ghi chú`, render: (line) => line.revocationReason ?? line.replacedBy ?? '–' },
      ]}
    />
  );
}
