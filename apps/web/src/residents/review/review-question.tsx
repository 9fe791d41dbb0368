import { Trans, useLingui } from '@lingui/react/macro';
import { type JudgedReviewAnswer, type ReviewCard, useReviewAnswer } from '../../api/review.js';
import { Page } from '../../ui/page.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { AskedQuestion } from './asked-question.js';
import { JudgedQuestion } from './judged-question.js';

interface ReviewQuestionProps {
  card: ReviewCard;
  /** From 1. */
  position: number;
  count: number;
  onDone: (wasRight: boolean) => void;
}

/** One question: answer it, or say that it is forgotten; then what is right and why. */
export function ReviewQuestion({ card, position, count, onDone }: ReviewQuestionProps) {
  const { t } = useLingui();
  const sending = useReviewAnswer(card);
  const judged = sending.data;
  return (
    <Page
      title={judged ? titleOf(judged) : t`Ôn câu ${position}/${count}`}
      screen={`${position}${judged ? '-xong' : ''}`}
      back={{ to: '/', label: t`Trang chủ` }}
    >
      <ProgressBar
        done={judged ? position : position - 1}
        total={count}
        label={
          <Trans>
            Khóa «<span lang="vi">{card.courseTitle}</span>»
          </Trans>
        }
      />
      {judged ? (
        <JudgedQuestion
          card={card}
          chosen={sending.variables}
          judged={judged}
          isLast={position === count}
          onDone={() => onDone(judged.right)}
        />
      ) : (
        <AskedQuestion card={card} sending={sending} onSkip={() => onDone(false)} />
      )}
    </Page>
  );

  function titleOf({ right }: JudgedReviewAnswer): string {
    return right ? t`Đúng rồi!` : t`Chưa đúng, không sao`;
  }
}
