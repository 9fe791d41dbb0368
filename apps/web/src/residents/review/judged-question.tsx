import { Trans } from '@lingui/react/macro';
import type { JudgedReviewAnswer, ReviewCard } from '../../api/review.js';
import { Button, Buttons } from '../../ui/button.js';
import { Day } from '../../ui/moment.js';
import { AnswerReview } from '../../ui/question/answer-review.js';
import { ReadAloud } from '../../ui/read-aloud/read-aloud.js';

interface JudgedQuestionProps {
  question: ReviewCard['question'];
  judged: JudgedReviewAnswer;
  isLast: boolean;
  onDone: () => void;
}

/** What became of the answer, why, and when the question comes again. */
export function JudgedQuestion({ question, judged, isLast, onDone }: JudgedQuestionProps) {
  const { right, chosenWords, correctWords, feedback, explanation, dueOn } = judged;
  const { text, kind } = question;
  return (
    <>
      <ReadAloud>
        <AnswerReview
          heading="h2"
          judged={{ text, kind, own: chosenWords, right, solution: correctWords, feedback, explanation }}
        />
      </ReadAloud>
      <p>
        {dueOn ? (
          <Trans>
            Câu này sẽ được hỏi lại từ ngày <Day value={dueOn} />.
          </Trans>
        ) : (
          <Trans>Ông bà đã nhớ chắc câu này, sẽ không hỏi lại nữa.</Trans>
        )}
      </p>
      <Buttons>
        <Button onClick={onDone}>{isLast ? <Trans>Xem kết quả hôm nay</Trans> : <Trans>Câu tiếp</Trans>}</Button>
      </Buttons>
    </>
  );
}
