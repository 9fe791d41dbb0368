import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { useAttempt } from '../../api/quiz-attempts.js';
import { useParams } from '../../router.js';
import { Page, PageSkeleton } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { AttemptPaper } from './attempt-paper.js';
import { AttemptReady } from './attempt-ready.js';
import { AttemptResultView } from './attempt-result.js';
import { AttemptWaiting } from './attempt-waiting.js';

/** One attempt: until its moment comes, the paper while it is open, and what became of it once it is handed in. */
export function AttemptPage() {
  const { t } = useLingui();
  const { attemptId = '' } = useParams();
  const attempt = useAttempt(attemptId);
  const { refetch } = attempt;
  const reload = useCallback(() => void refetch(), [refetch]);
  if (attempt.isPending) return <PageSkeleton />;
  if (attempt.isError) {
    return (
      <Page title={t`Bài kiểm tra`} back={{ to: '/', label: t`Trang chủ` }}>
        <Trouble error={attempt.error} retry={() => void attempt.refetch()} />
      </Page>
    );
  }
  const { data } = attempt;
  if (data.state === 'ready') return <AttemptReady attempt={data} open={reload} />;
  if (data.state === 'waiting') return <AttemptWaiting attempt={data} />;
  return data.result ? (
    <AttemptResultView attempt={data} result={data.result} />
  ) : (
    <AttemptPaper key={attemptId} attempt={data} reload={reload} />
  );
}
