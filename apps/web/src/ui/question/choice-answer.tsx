import { Trans } from '@lingui/react/macro';
import { QuestionGroup } from './question-group.js';
import type { AnswerProps } from './question-parts.js';
import styles from './question.module.css';

/** Choose one, choose several, true or false. */
export function ChoiceAnswer({ face, answer, onAnswer, disabled, name }: AnswerProps) {
  const isMultiple = face.kind === 'multiple';
  const toggle = (key: string): void => {
    if (!isMultiple) onAnswer([key]);
    else onAnswer(answer.includes(key) ? answer.filter((other) => other !== key) : [...answer, key]);
  };
  return (
    <QuestionGroup text={face.text} how={<How kind={face.kind} />} disabled={disabled}>
      {face.options.map((option) => (
        <label key={option.key} className={styles.option}>
          <input
            type={isMultiple ? 'checkbox' : 'radio'}
            name={name}
            value={option.key}
            checked={answer.includes(option.key)}
            onChange={() => toggle(option.key)}
          />
          <span lang="vi">{option.text}</span>
        </label>
      ))}
    </QuestionGroup>
  );
}

function How({ kind }: { kind: AnswerProps['face']['kind'] }) {
  if (kind === 'multiple') return <Trans>Chọn tất cả ý đúng.</Trans>;
  return kind === 'true-false' ? <Trans>Câu này đúng hay sai?</Trans> : <Trans>Chọn một ý đúng.</Trans>;
}
