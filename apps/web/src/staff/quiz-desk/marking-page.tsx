import { Trans, useLingui } from '@lingui/react/macro';
import { useWaitingAttempts, type WaitingAttempt } from '../../api/quiz-desk.js';
import { Link } from '../../router.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { Page } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';

/** Answers in own words that wait for a trainer, the longest first. */
export function MarkingPage() {
  const { t } = useLingui();
  const waiting = useWaitingAttempts();
  const rows = waiting.data?.pages.flatMap((page) => page.attempts);
  return (
    <Page
      wide
      title={t`Chấm bài`}
      lead={<Trans>Những bài có câu tự viết. Chấm xong câu cuối thì người học có kết quả và được báo ngay.</Trans>}
    >
      <Loaded answer={{ ...waiting, data: rows }}>{(shown) => <Waiting attempts={shown} />}</Loaded>
      <More of={waiting} />
    </Page>
  );
}

function Waiting({ attempts }: { attempts: readonly WaitingAttempt[] }) {
  const { t } = useLingui();
  if (attempts.length === 0) {
    return (
      <p role="status">
        <Trans>Không có bài nào chờ chấm.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Bài chờ chấm`}
      rows={attempts}
      keyOf={({ attemptId }) => attemptId}
      columns={[
        {
          head: t`Người học`,
          render: ({ attemptId, fullName, birthYear }) => (
            <Link to={`/bien-soan/cham-bai/${attemptId}`}>
              <span lang="vi">
                {fullName} ({birthYear})
              </span>
            </Link>
          ),
        },
        { head: t`Thôn`, render: ({ hamletName }) => <span lang="vi">{hamletName}</span> },
        { head: t`Khóa học`, render: ({ courseTitle }) => <span lang="vi">{courseTitle}</span> },
        { head: t`Nộp lúc`, render: ({ submittedAt }) => <Moment value={submittedAt} /> },
      ]}
    />
  );
}
