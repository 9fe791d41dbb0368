import { useLingui } from '@lingui/react/macro';
import { useAttempt } from '../../api/quiz-attempts.js';
import { useParams } from '../../router.js';
import { Page, PageSkeleton } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { AttemptPaper } from './attempt-paper.js';
import { AttemptResultView } from './attempt-result.js';

/** One attempt: the paper while it is open, the result once it is handed in. */
export function AttemptPage() {
  const { t } = useLingui();
  const { attemptId = '' } = useParams();
  const attempt = useAttempt(attemptId);
  if (attempt.isPending) return <PageSkeleton />;
  if (attempt.isError) {
    return (
      <Page title={t`Bài kiểm tra`} back={{ to: '/', label: t`Trang chủ` }}>
        <Trouble error={attempt.error} retry={() => void attempt.refetch()} />
      </Page>
    );
  }
  return attempt.data.result ? (
    <AttemptResultView attempt={attempt.data} result={attempt.data.result} />
  ) : (
    <AttemptPaper key={attemptId} attempt={attempt.data} />
  );
}
