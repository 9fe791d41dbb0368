import { useLingui } from '@lingui/react/macro';
import type { QuestionOf } from '@hvs/contracts';
import { TextAreaField } from '../../../ui/field.js';
import type { BlockFormProps } from './block-form-props.js';

/** A question inside the lesson: answered at once and never part of the quiz. */
export function QuestionBlockForm({ block, onChange, name }: BlockFormProps<'question'>) {
  const { t } = useLingui();
  const question = block.question as QuestionOf<'single'>;
  return (
    <TextAreaField
      name={`${name}.question.text`}
      label={t`Câu hỏi`}
      rows={2}
      value={question.text}
      onChange={({ target }) => onChange({ ...block, question: { ...question, text: target.value } })}
    />
  );
}
