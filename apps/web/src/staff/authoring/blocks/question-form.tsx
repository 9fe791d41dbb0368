import { problemsOfQuestion } from '@hvs/contracts';
import { QuestionForm } from '../../questions/question-form.js';
import type { BlockFormProps } from './block-form-props.js';

/** A question inside the lesson: answered at once and never part of the quiz. */
export function QuestionBlockForm({ block, onChange }: BlockFormProps<'question'>) {
  return (
    <QuestionForm
      inLesson
      question={block.question}
      onChange={(question) => onChange({ ...block, question })}
      problems={problemsOfQuestion(block.question)}
    />
  );
}
