import { Trans, useLingui } from '@lingui/react/macro';
import {
  type RosterRow,
  type RosterState,
  useDeskDeed,
  useRoster,
  withdrawEnrolment,
} from '../../api/enrolment-desk.js';
import { formatDate } from '../../i18n/format.js';
import { Button } from '../../ui/button.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Trouble } from '../../ui/notice.js';
import { StackingTable } from '../../ui/stacking-table.js';

interface RosterListProps {
  courseId: string;
  state: RosterState;
  classId?: string;
}

/** Who takes the course, and how far each has come. */
export function RosterList({ courseId, state, classId }: RosterListProps) {
  const roster = useRoster(courseId, state, classId);
  return (
    <>
      <Loaded answer={roster}>{({ pages }) => <Rows rows={pages.flatMap(({ rows }) => rows)} state={state} />}</Loaded>
      <More of={roster} />
    </>
  );
}

function Rows({ rows, state }: { rows: readonly RosterRow[]; state: RosterState }) {
  const { t } = useLingui();
  if (rows.length === 0) {
    return (
      <p>
        <Trans>Chưa có ai ở mục này.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Người học`}
      rows={rows}
      keyOf={({ enrolmentId }) => enrolmentId}
      columns={[
        { head: t`Họ và tên`, render: ({ fullName }) => fullName },
        { head: t`Thôn`, render: ({ hamletName }) => hamletName },
        { head: t`Lớp`, render: ({ className }) => className ?? '–' },
        { head: t`Đã học`, numeric: true, render: (row) => t`${row.lessonsDone}/${row.lessonCount} bài` },
        { head: t`Kiểm tra`, render: ({ quizPassed }) => (quizPassed ? t`Đã đạt` : t`Chưa đạt`) },
        {
          head: t`Học gần nhất`,
          render: ({ lastStudiedAt }) => (lastStudiedAt ? formatDate(lastStudiedAt) : t`Chưa học bài nào`),
        },
        ...(state === 'studying' ? [{ head: t`Việc`, render: (row: RosterRow) => <TakeOut row={row} /> }] : []),
      ]}
    />
  );
}

/** Nothing is lost by it, so it is done at once; enrolling again brings everything back. */
function TakeOut({ row: { enrolmentId, fullName } }: { row: RosterRow }) {
  const deed = useDeskDeed(withdrawEnrolment);
  return (
    <>
      <Button look="quiet" pending={deed.isPending} onClick={() => deed.mutate(enrolmentId)}>
        <Trans>Cho rời khóa</Trans>
        <span className="visually-hidden">: {fullName}</span>
      </Button>
      {deed.isError && <Trouble error={deed.error} />}
    </>
  );
}
