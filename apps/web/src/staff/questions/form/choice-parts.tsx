import { useLingui } from '@lingui/react/macro';
import type { AnswerOption, QuestionOf } from '@hvs/contracts';
import { ChoiceField } from '../../../ui/choice-field.js';
import { CheckAt, TextAt } from './fields.js';
import { useFormTools } from './form-tools.js';
import { freshKey } from './keys.js';
import { ListEditor } from './list-editor.js';

type WithOptions = QuestionOf<'single'> | QuestionOf<'multiple'> | QuestionOf<'listen'>;

/** The options of single, multiple and listen: text, whether it is right, and what is said to whoever chose it. */
export function OptionsPart<Own extends WithOptions>({
  question,
  set,
}: {
  question: Own;
  set: (question: Own) => void;
}) {
  const { t } = useLingui();
  const { name } = useFormTools();
  const onlyOne = question.kind !== 'multiple';
  const change = (options: AnswerOption[]): void => set({ ...question, options });
  const mark = (key: string, correct: boolean): void =>
    change(
      question.options.map((option) => {
        if (option.key === key) return { ...option, correct };
        return onlyOne && correct ? { ...option, correct: false } : option;
      }),
    );
  return (
    <ListEditor<AnswerOption>
      path="options"
      legend={t`Các lựa chọn`}
      hint={onlyOne ? t`Đúng một lựa chọn là đáp án.` : t`Ít nhất hai lựa chọn là đáp án, và ít nhất một không phải.`}
      one={t`Lựa chọn`}
      addLabel={t`Thêm lựa chọn`}
      items={question.options}
      change={change}
      add={() => ({ key: freshKey(question.options), text: '', correct: false })}
      render={(option, setOption, index) => (
        <>
          <TextAt
            path={`options[${index}].text`}
            label={t`Chữ`}
            value={option.text}
            set={(text) => setOption({ ...option, text })}
          />
          <CheckAt
            path={`options[${index}].correct`}
            label={t`Đây là đáp án đúng`}
            radioOf={onlyOne ? `${name}.dap-an` : undefined}
            checked={option.correct}
            set={(correct) => mark(option.key, correct)}
          />
          <TextAt
            path={`options[${index}].feedback`}
            label={t`Nói gì với người chọn ý này (không bắt buộc)`}
            value={option.feedback ?? ''}
            set={(feedback) => setOption({ ...option, feedback: feedback === '' ? undefined : feedback })}
          />
        </>
      )}
    />
  );
}

export function TrueFalsePart({
  question,
  set,
}: {
  question: QuestionOf<'true-false'>;
  set: (question: QuestionOf<'true-false'>) => void;
}) {
  const { t } = useLingui();
  const { name } = useFormTools();
  const tell = (when: 'whenTrue' | 'whenFalse', words: string): void =>
    set({ ...question, feedback: { ...question.feedback, [when]: words === '' ? undefined : words } });
  return (
    <>
      <ChoiceField
        legend={t`Câu trên đúng hay sai?`}
        name={`${name}.correct`}
        choices={[
          { value: 'true', label: t`Đúng` },
          { value: 'false', label: t`Sai` },
        ]}
        value={String(question.correct)}
        onChoose={(value) => set({ ...question, correct: value === 'true' })}
      />
      <TextAt
        path="feedback.whenTrue"
        label={t`Nói gì với người chọn «Đúng» (không bắt buộc)`}
        value={question.feedback?.whenTrue ?? ''}
        set={(words) => tell('whenTrue', words)}
      />
      <TextAt
        path="feedback.whenFalse"
        label={t`Nói gì với người chọn «Sai» (không bắt buộc)`}
        value={question.feedback?.whenFalse ?? ''}
        set={(words) => tell('whenFalse', words)}
      />
    </>
  );
}
