import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type DailyReview, useDailyReview } from '../../api/review.js';
import { Page, PageSkeleton } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { NothingToReview } from './nothing-to-review.js';
import { ReviewEnd } from './review-end.js';
import { ReviewQuestion } from './review-question.js';

const BACK = '/';

/** «Ôn mỗi ngày»: a few questions that were once answered wrong, one at a time, each explained at once. */
export function ReviewPage() {
  const { t } = useLingui();
  const review = useDailyReview();
  if (review.isError && !review.data) {
    return (
      <Page title={t`Ôn mỗi ngày`} back={{ to: BACK, label: t`Trang chủ` }}>
        <Trouble error={review.error} retry={() => void review.refetch()} />
        <p>
          <Trans>Ôn mỗi ngày cần có mạng để chấm câu trả lời. Các bài đã lưu trên máy vẫn mở được.</Trans>
        </p>
      </Page>
    );
  }
  if (!review.data) return <PageSkeleton />;
  return <Round review={review.data} />;
}

/** Goes through the questions as they were when the page was opened; each answer is kept as it is given. */
function Round({ review }: { review: DailyReview }) {
  const [cards] = useState(review.cards);
  const [{ place, right }, setProgress] = useState({ place: 0, right: 0 });
  const card = cards[place];
  if (cards.length === 0) return <NothingToReview review={review} />;
  if (!card) return <ReviewEnd right={right} count={cards.length} streak={review.streak ?? null} />;
  return (
    <ReviewQuestion
      key={card.cardId}
      card={card}
      position={place + 1}
      count={cards.length}
      onDone={(wasRight) => setProgress({ place: place + 1, right: right + (wasRight ? 1 : 0) })}
    />
  );
}
