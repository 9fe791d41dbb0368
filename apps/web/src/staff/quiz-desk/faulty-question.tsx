import { Trans, useLingui } from '@lingui/react/macro';
import { useQuizQuestions, useQuizVersions } from '../../api/quiz-desk.js';
import { SelectField } from '../../ui/field.js';
import { Trouble } from '../../ui/notice.js';

interface FaultyQuestionProps {
  versionId: string;
  questionKey: string;
  errorOf: (name: string) => string | undefined;
  choose: (versionId: string, questionKey: string) => void;
}

/** The quiz and its question that turned out to be faulty, with the answer it has now. */
export function FaultyQuestion({ versionId, questionKey, errorOf, choose }: FaultyQuestionProps) {
  const { t } = useLingui();
  const versions = useQuizVersions();
  const questions = useQuizQuestions(versionId);
  const question = questions.data?.find(({ key }) => key === questionKey);
  return (
    <>
      {versions.isError && <Trouble error={versions.error} retry={() => void versions.refetch()} />}
      <SelectField
        name="versionId"
        label={t`Bài kiểm tra`}
        hint={<Trans>Những bài đã có người trong xã làm.</Trans>}
        error={errorOf('versionId')}
        value={versionId}
        onChange={({ target }) => choose(target.value, '')}
      >
        <option value="">{t`Chọn bài kiểm tra`}</option>
        {versions.data?.map(({ versionId: id, courseTitle, version, attempts }) => (
          <option key={id} value={id}>
            {t`${courseTitle}, bản ${version} (${attempts} lượt làm)`}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="questionKey"
        label={t`Câu hỏi bị lỗi`}
        error={errorOf('questionKey')}
        value={questionKey}
        onChange={({ target }) => choose(versionId, target.value)}
      >
        <option value="">{t`Chọn câu hỏi`}</option>
        {questions.data?.map(({ key, text }) => (
          <option key={key} value={key} lang="vi">
            {text}
          </option>
        ))}
      </SelectField>
      {question && (
        <p>
          <Trans>
            Đáp án hiện nay: <strong lang="vi">{question.solutionWords}</strong>
          </Trans>
        </p>
      )}
    </>
  );
}
