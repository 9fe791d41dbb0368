import { Trans } from '@lingui/react/macro';
import type { JudgedReviewAnswer, ReviewCard } from '../../api/review.js';
import { Button, Buttons } from '../../ui/button.js';
import { Day } from '../../ui/moment.js';
import { courseMediaUrl } from '../../ui/lesson/lesson-place.js';
import { AnswerReview } from '../../ui/question/answer-review.js';
import { ReadAloud } from '../../ui/read-aloud/read-aloud.js';

interface JudgedQuestionProps {
  card: ReviewCard;
  /** As it was sent; empty for «Tôi chưa nhớ». */
  chosen: readonly string[];
  judged: JudgedReviewAnswer;
  isLast: boolean;
  onDone: () => void;
}

/** What became of the answer, why, and when the question comes again. */
export function JudgedQuestion({ card, chosen, judged, isLast, onDone }: JudgedQuestionProps) {
  const { right, chosenWords, correctWords, correct, feedback, explanation, dueOn } = judged;
  const { text, kind, image } = card.question;
  const mediaUrl = (src: string): string => courseMediaUrl(card.courseSlug, src);
  const places = image && { image, mediaUrl, own: chosen[0], isRight: right, right: right ? undefined : correct[0] };
  return (
    <>
      <ReadAloud>
        <AnswerReview
          heading="h2"
          judged={{
            text,
            kind,
            own: chosenWords,
            right,
            solution: correctWords,
            feedback,
            explanation,
            ...(places && { places }),
          }}
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
