import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { isProblem } from '../../api/problem.js';
import { type QuestionDetail, useQuestion, useReviseQuestion } from '../../api/questions.js';
import { useNavigate, useParams } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { Preview, QuestionWriter } from './question-writer.js';
import { useKeptQuestion } from './use-kept-text.js';

/** An edit of a question: always a further version, so courses that hold the former keep it. */
export function QuestionEditPage() {
  const { t } = useLingui();
  const { questionId = '' } = useParams();
  const question = useQuestion(questionId);
  return (
    <Page title={t`Sửa câu hỏi`} back={{ to: `/bien-soan/cau-hoi/${questionId}`, label: t`Về câu hỏi` }}>
      <Loaded answer={question}>{(detail) => <Edit detail={detail} reload={() => question.refetch()} />}</Loaded>
    </Page>
  );
}

function Edit({ detail, reload }: { detail: QuestionDetail; reload: () => Promise<unknown> }) {
  const navigate = useNavigate();
  const { questionId, version, usedBy } = detail;
  // What the edit began with; it stays when somebody else saves meanwhile, so that the conflict is seen.
  const [begun] = useState({ version, content: detail.content });
  const revise = useReviseQuestion(questionId);
  const { question, setQuestion, forget } = useKeptQuestion(`${questionId}:${begun.version}`, begun.content);
  const isConflict = isProblem(revise.error, 'question.changed-meanwhile');
  const next = version + 1;
  const save = (basedOn: number): void =>
    revise.mutate(
      { basedOn, content: question },
      {
        onSuccess: () => {
          forget();
          void navigate(`/bien-soan/cau-hoi/${questionId}`, { replace: true });
        },
        onError: (error) => {
          if (isProblem(error, 'question.changed-meanwhile')) void reload();
        },
      },
    );
  return (
    <>
      {usedBy > 0 && (
        <Notice>
          <p>
            <Trans>
              Câu này đang dùng trong {usedBy} khóa học đã xuất bản. Các khóa ấy giữ bản số {version}; bản mới có số{' '}
              {next}.
            </Trans>
          </p>
        </Notice>
      )}
      {isConflict && (
        <>
          <Trouble error={revise.error as Error} />
          {version > begun.version && <Preview question={detail.content} />}
          <Buttons>
            <Button look="secondary" onClick={() => save(version)}>
              <Trans>Lưu bản của tôi thành bản số {next}</Trans>
            </Button>
            <Button look="quiet" onClick={() => setQuestion(detail.content)}>
              <Trans>Bỏ bản của tôi, sửa tiếp từ bản kia</Trans>
            </Button>
          </Buttons>
        </>
      )}
      <QuestionWriter
        question={question}
        change={setQuestion}
        save={() => save(begun.version)}
        saving={revise.isPending}
        failure={isConflict ? null : revise.error}
        saveLabel={<Trans>Lưu thành bản số {next}</Trans>}
        kindIsFixed
      />
    </>
  );
}
