import { Trans, useLingui } from '@lingui/react/macro';
import { faceOfQuestion, problemsOfQuestion, type Question, shownOrderOf } from '@hvs/contracts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { courseMediaUrl } from '../../ui/lesson/lesson-place.js';
import { Button, Buttons } from '../../ui/button.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import { QuestionView } from '../../ui/question/question-view.js';
import { problemWords } from './form/form-tools.js';
import { QuestionForm } from './question-form.js';

interface QuestionWriterProps {
  question: Question;
  change: (question: Question) => void;
  save: () => void;
  saving: boolean;
  failure: Error | null;
  saveLabel: ReactNode;
  kindIsFixed?: boolean;
}

/** The form with its problems, a preview as learner, and the button that saves. */
export function QuestionWriter(props: QuestionWriterProps) {
  const { question, change, save, saving, failure, saveLabel, kindIsFixed } = props;
  const [tried, setTried] = useState(false);
  const problems = problemsOfQuestion(question);
  return (
    <>
      <QuestionForm question={question} onChange={change} problems={tried ? problems : []} kindIsFixed={kindIsFixed} />
      {tried && <ProblemList problems={problems.map(problemWords)} />}
      {failure && <Trouble error={failure} />}
      <Buttons>
        <Button
          pending={saving}
          onClick={() => {
            setTried(true);
            if (problems.length === 0) save();
          }}
        >
          {saving ? <Trans>Đang lưu…</Trans> : saveLabel}
        </Button>
      </Buttons>
      {isShowable(question) && <Preview question={question} />}
    </>
  );
}

/** There is something to see once every choice has words; a choice without is no choice. */
const isShowable = (question: Question): boolean =>
  !('options' in question) || question.options.every(({ text }) => text.trim() !== '');

/** How many places are not right yet; it takes the focus when it appears. */
function ProblemList({ problems }: { problems: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
    // Only when it appears: while it is mended, the focus stays in the form.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  if (count === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice tone="bad">
        <p>
          <Trans>Còn {count} chỗ chưa đúng. Mỗi chỗ được đánh dấu ở trên.</Trans>
        </p>
        <ul>
          {[...new Set(problems)].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** The question as a learner gets it; what is answered here is kept nowhere. */
export function Preview({ question }: { question: Question }) {
  const { t } = useLingui();
  const [answer, setAnswer] = useState<{ of: string; given: readonly string[] }>({ of: '', given: [] });
  const asked = JSON.stringify(question);
  const given = answer.of === asked ? answer.given : [];
  const face = faceOfQuestion(
    question,
    shownOrderOf(question, (keys) => keys),
  );
  return (
    <Section title={t`Xem như người học`}>
      <QuestionView
        key={question.kind}
        face={face}
        answer={given}
        onAnswer={(next) => setAnswer({ of: asked, given: next })}
        mediaUrl={(src) => courseMediaUrl('', src)}
        name="xem-thu"
      />
    </Section>
  );
}
