import { Trans } from '@lingui/react/macro';
import type { AttemptQuestion } from '../../api/types.js';
import { AnswerReview } from '../../ui/question/answer-review.js';

/** One question afterwards: right or not, what was answered, what is right, and why, as far as the quiz shows it. */
export function ResultQuestion({ question, position }: { question: AttemptQuestion; position: number }) {
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
