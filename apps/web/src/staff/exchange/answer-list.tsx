import { Trans, useLingui } from '@lingui/react/macro';
import { useAnswerFiles } from '../../api/confirmation-exchange.js';
import type { AnswerFile } from '../../api/list-types.js';
import { formatNumber } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { TaskStateMark } from '../task-state-mark.js';

/** The answer files so far, newest first; each leads to its ledger. */
export function AnswerList() {
  const answer = useAnswerFiles();
  const files = answer.data?.pages.flatMap((page) => page.files);
  return (
    <>
      <Loaded answer={{ ...answer, data: files }} lines={2}>
        {(rows) => (rows.length === 0 ? null : <Files files={rows} />)}
      </Loaded>
      <More of={answer} />
    </>
  );
}

function Files({ files }: { files: readonly AnswerFile[] }) {
  const { t } = useLingui();
  return (
    <StackingTable
      label={t`Các tệp trả lời`}
      rows={files}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t`Tệp`,
          render: ({ id, fileName }) => <Link to={`/cong-an/trao-doi/tra-loi/${id}`}>{fileName}</Link>,
        },
        { head: t`Gửi lúc`, render: ({ uploadedAt }) => <Moment value={uploadedAt} /> },
        { head: t`Trạng thái`, render: ({ state }) => <TaskStateMark state={state} /> },
        { head: t`Ký số`, render: ({ signed }) => (signed ? <Trans>đúng chữ ký</Trans> : <Trans>không có</Trans>) },
        { head: t`Số dòng`, numeric: true, render: ({ counts }) => formatNumber(counts.rows) },
      ]}
    />
  );
}
