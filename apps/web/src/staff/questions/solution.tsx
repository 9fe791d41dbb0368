import { Trans, useLingui } from '@lingui/react/macro';
import { type Question, solutionOfQuestion } from '@hvs/contracts';
import { Section } from '../../ui/page.js';

/** The right answer and why, as trainers see it. */
export function Solution({ question }: { question: Question }) {
  const { t } = useLingui();
  const { words, explanation } = solutionOfQuestion(question);
  return (
    <Section title={t`Đáp án`}>
      {words !== '' && (
        <p>
          {question.kind === 'open' ? <Trans>Cần nêu được:</Trans> : <Trans>Ý đúng:</Trans>}{' '}
          <strong lang="vi">{words}</strong>
        </p>
      )}
      <p lang="vi">{explanation}</p>
    </Section>
  );
}
