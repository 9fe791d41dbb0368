import { Trans, useLingui } from '@lingui/react/macro';
import { useCreateQuestion } from '../../api/questions.js';
import { useNavigate } from '../../router.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { newQuestion } from './form/new-question.js';
import { QuestionWriter } from './question-writer.js';
import { useKeptQuestion } from './use-kept-text.js';

const EMPTY = newQuestion('single');

/** A new question of the bank; what is typed stays on this device until it is saved. */
export function NewQuestionPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const create = useCreateQuestion();
  const { question, setQuestion, isChanged, wasFound, forget } = useKeptQuestion('moi', EMPTY);
  const save = (): void =>
    create.mutate(question, {
      onSuccess: ({ questionId }) => {
        forget();
        void navigate(`/bien-soan/cau-hoi/${questionId}`, { replace: true });
      },
    });
  return (
    <Page title={t`Viết câu hỏi mới`} back={{ to: '/bien-soan/cau-hoi', label: t`Ngân hàng câu hỏi` }}>
      {wasFound && isChanged && (
        <Notice>
          <p>
            <Trans>Đây là câu hỏi đang viết dở lần trước.</Trans>
          </p>
          <Button
            look="secondary"
            onClick={() => {
              forget();
              setQuestion(EMPTY);
            }}
          >
            <Trans>Bỏ đi, viết câu khác</Trans>
          </Button>
        </Notice>
      )}
      <QuestionWriter
        question={question}
        change={setQuestion}
        save={save}
        saving={create.isPending}
        failure={create.error}
        saveLabel={<Trans>Lưu câu hỏi</Trans>}
      />
    </Page>
  );
}
