import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { isUnderWay, useAnswerFile, useAnswerRows } from '../../api/confirmation-exchange.js';
import type { AnswerFile, AnswerRow, AnswerRowResult } from '../../api/list-types.js';
import { formatNumber } from '../../i18n/format.js';
import { Link, useParams } from '../../router.js';
import { Facts } from '../../ui/card.js';
import { SelectField } from '../../ui/field.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Announcement, Notice } from '../../ui/notice.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { TaskStateMark } from '../task-state-mark.js';
import { ROW_RESULTS, useRowResultName } from './row-result.js';

/** What became of each line of an answer file. */
export function AnswerFilePage() {
  const { t } = useLingui();
  const { answerFileId = '' } = useParams();
  const answer = useAnswerFile(answerFileId);
  return (
    <Page
      wide
      title={answer.data?.fileName ?? t`Tệp trả lời`}
      titleLang={answer.data && 'vi'}
      back={{ to: '/cong-an/trao-doi', label: t`Gói và cổng VNeID` }}
    >
      <Loaded answer={answer}>{(one) => <AnswerFileView one={one} />}</Loaded>
    </Page>
  );
}

function AnswerFileView({ one }: { one: AnswerFile }) {
  const resultName = useRowResultName();
  return (
    <>
      <Announcement>
        <p>
          <TaskStateMark state={one.state} />
        </p>
        {isUnderWay(one.state) && (
          <p>
            <Trans>Đang đọc tệp. Trang này tự cập nhật; có thể rời đi, việc đọc vẫn tiếp tục.</Trans>
          </p>
        )}
        {one.refusal && (
          <Notice tone="bad">
            <p>{one.refusal}</p>
            <p>
              <Trans>Không có hồ sơ nào thay đổi.</Trans>
            </p>
          </Notice>
        )}
      </Announcement>
      <Facts
        rows={[
          [<Trans>Số dòng đã đọc</Trans>, formatNumber(one.counts.rows)],
          ...ROW_RESULTS.map((result) => [resultName(result), formatNumber(one.counts[result])] as const),
        ]}
      />
      {one.state === 'done' && (
        <Section title={<Trans>Từng dòng</Trans>}>
          <Ledger one={one} />
        </Section>
      )}
    </>
  );
}

function Ledger({ one }: { one: AnswerFile }) {
  const { t } = useLingui();
  const resultName = useRowResultName();
  const [result, setResult] = useState<AnswerRowResult | ''>('');
  const answer = useAnswerRows(one.id, result, true);
  const rows = answer.data?.pages.flatMap((page) => page.rows);
  return (
    <>
      <SelectField
        name="result"
        label={t`Xem các dòng`}
        value={result}
        onChange={({ target }) => setResult(ROW_RESULTS.find((name) => name === target.value) ?? '')}
      >
        <option value="">{t`Tất cả`}</option>
        {ROW_RESULTS.map((name) => (
          <option key={name} value={name}>
            {resultName(name)} ({formatNumber(one.counts[name])})
          </option>
        ))}
      </SelectField>
      <Loaded answer={{ ...answer, data: rows }}>{(shown) => <Rows rows={shown} />}</Loaded>
      <More of={answer} />
    </>
  );
}

function Rows({ rows }: { rows: readonly AnswerRow[] }) {
  const { t } = useLingui();
  const resultName = useRowResultName();
  if (rows.length === 0) {
    return (
      <p role="status">
        <Trans>Không có dòng nào.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Từng dòng của tệp`}
      rows={rows}
      keyOf={({ rowNumber }) => String(rowNumber)}
      columns={[
        { head: t`Dòng`, render: ({ rowNumber }) => rowNumber },
        { head: t`Kết quả`, render: ({ result }) => resultName(result) },
        { head: t`Ghi chú`, render: ({ reason }) => <span lang="vi">{reason ?? '–'}</span> },
        { head: t`Hồ sơ`, render: (row) => <CaseLink row={row} /> },
      ]}
    />
  );
}

function CaseLink({ row: { caseId, rowNumber } }: { row: AnswerRow }) {
  if (!caseId) return '–';
  return (
    <Link to={`/cong-an/ho-so/${caseId}`}>
      <Trans>Mở hồ sơ dòng {rowNumber}</Trans>
    </Link>
  );
}
