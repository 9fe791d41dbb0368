import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReviewCard, useReviewAnswer } from '../../api/review.js';
import { Button, Buttons } from '../../ui/button.js';
import { courseMediaUrl } from '../../ui/lesson/lesson-place.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';
import { QuestionView } from '../../ui/question/question-view.js';
import { ReadAloud } from '../../ui/read-aloud/read-aloud.js';

interface AskedQuestionProps {
  card: ReviewCard;
  sending: ReturnType<typeof useReviewAnswer>;
  onSkip: () => void;
}

/** The question to answer. What was chosen stays when it could not be sent. */
export function AskedQuestion({ card, sending, onSkip }: AskedQuestionProps) {
  const [answer, setAnswer] = useState<readonly string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const send = (): void => {
    setMissing(answer.length === 0);
    if (answer.length > 0) sending.mutate(answer);
  };
  return (
    <>
      <ReadAloud>
        <QuestionView
          face={card.question}
          answer={answer}
          onAnswer={setAnswer}
          disabled={sending.isPending}
          mediaUrl={(src) => courseMediaUrl(card.courseSlug, src)}
        />
      </ReadAloud>
      <Announcement>
        {isMissing && answer.length === 0 && (
          <Notice tone="careful">
            <p>
              <Trans>Hãy trả lời câu hỏi trước. Nếu không nhớ, bấm «Tôi chưa nhớ».</Trans>
            </p>
          </Notice>
        )}
      </Announcement>
      {sending.isError && <Trouble error={sending.error} />}
      <Buttons>
        <Button pending={sending.isPending} onClick={send}>
          <Trans>Trả lời</Trans>
        </Button>
        <Button look="secondary" pending={sending.isPending} onClick={() => sending.mutate([])}>
          <Trans>Tôi chưa nhớ</Trans>
        </Button>
        {sending.isError && (
          <Button look="secondary" onClick={onSkip}>
            <Trans>Để câu này hôm khác</Trans>
          </Button>
        )}
      </Buttons>
    </>
  );
}
