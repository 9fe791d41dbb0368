import { Trans } from '@lingui/react/macro';
import type { AttemptQuestion } from '../../api/types.js';
import { courseMediaUrl } from '../../ui/lesson/lesson-place.js';
import { AnswerReview } from '../../ui/question/answer-review.js';

interface ResultQuestionProps {
  question: AttemptQuestion;
  /** From 1. */
  position: number;
  courseSlug: string;
}

/** One question afterwards: right or not, what was answered, what is right, and why, as far as the quiz shows it. */
export function ResultQuestion({ question, position, courseSlug }: ResultQuestionProps) {
  const { text, kind, chosenWords = '', right, dropped, correctWords, feedback, explanation, mark } = question;
  const verdict = dropped || right === undefined ? {} : { right };
  return (
    <>
      <AnswerReview
        judged={{
          text,
          kind,
          own: chosenWords,
          ...verdict,
          ...(correctWords ? { solution: correctWords } : {}),
          ...(feedback ? { feedback } : {}),
          ...(explanation ? { explanation } : {}),
          ...placesOf(question, courseSlug),
        }}
        position={position}
      />
      {dropped && (
        <p>
          <Trans>Câu này có lỗi nên không tính vào kết quả.</Trans>
        </p>
      )}
      {mark && (
        <p>
          <Trans>
            Giảng viên cho {mark.points}/{mark.most} điểm.
          </Trans>{' '}
          {mark.comment && <span lang="vi">{mark.comment}</span>}
        </p>
      )}
    </>
  );
}

/** Where a picture was tapped, and the right place if it was another and may be shown. */
function placesOf({ image, chosen, right, correctKeys }: AttemptQuestion, courseSlug: string) {
  if (!image) return {};
  const mediaUrl = (src: string): string => courseMediaUrl(courseSlug, src);
  return {
    places: {
      image,
      mediaUrl,
      own: chosen[0],
      isRight: right,
      ...(right === false ? { right: correctKeys?.[0] } : {}),
    },
  };
}
