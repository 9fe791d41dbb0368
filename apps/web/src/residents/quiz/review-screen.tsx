import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { NoAnswer } from '../../api/problem.js';
import { useSubmitAttempt } from '../../api/quiz-attempts.js';
import type { AttemptView } from '../../api/types.js';
import { Button } from '../../ui/button.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { wordsOfGivenAnswer } from '../../ui/question/answer-words.js';
import { questionLine } from '../../ui/question/question-parts.js';
import type { REVIEW } from './screens.js';
import styles from './quiz.module.css';
import { type Answers, countAnswered } from './use-answers.js';

interface ReviewScreenProps {
  attempt: AttemptView;
  answers: Answers;
  timeOver: boolean;
  goTo: (screen: number | typeof REVIEW) => void;
}

/** All questions with what was chosen, and the button that hands the paper in. */
export function ReviewScreen({ attempt, answers, timeOver, goTo }: ReviewScreenProps) {
  const submit = useSubmitAttempt(attempt.attemptId);
  const [sending, setSending] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const open = attempt.questions.length - countAnswered(answers.kept);
  const handIn = async (): Promise<void> => {
    setSending(true);
    const allSaved = timeOver || (await answers.flush());
    setUnsaved(!allSaved);
    if (allSaved) await submit.mutateAsync().catch(() => undefined);
    setSending(false);
  };
  return (
    <>
      <Summary open={open} timeOver={timeOver} />
      <ol role="list" className={styles.review}>
        {attempt.questions.map((question, index) => (
          <li key={question.key}>
            <ReviewRow
              position={index + 1}
              text={questionLine(question.text)}
              chosen={wordsOfGivenAnswer(question, answers.kept.get(question.key)?.chosen ?? [])}
              edit={timeOver ? undefined : () => goTo(index + 1)}
            />
          </li>
        ))}
      </ol>
      {unsaved && <Trouble error={new NoAnswer()} />}
      {submit.isError && <Trouble error={submit.error} />}
      <Button large pending={sending} onClick={() => void handIn()}>
        <HandInWords sending={sending} timeOver={timeOver} />
      </Button>
    </>
  );
}

function Summary({ open, timeOver }: { open: number; timeOver: boolean }) {
  if (timeOver) {
    return (
      <Notice tone="careful">
        <p>
          <Trans>Đã hết giờ. Những câu đã lưu được giữ và tính điểm.</Trans>
        </p>
      </Notice>
    );
  }
  return open === 0 ? (
    <p>
      <Trans>Đã trả lời đủ các câu. Có thể sửa câu nào chưa chắc, rồi nộp bài.</Trans>
    </p>
  ) : (
    <Notice tone="careful">
      <p>
        <Trans>Còn {open} câu chưa trả lời. Câu bỏ trống tính là sai.</Trans>
      </p>
    </Notice>
  );
}

interface ReviewRowProps {
  position: number;
  text: string;
  chosen: string;
  edit?: () => void;
}

function ReviewRow({ position, text, chosen, edit }: ReviewRowProps) {
  return (
    <>
      <p lang="vi">
        <strong>{position}.</strong> {text}
      </p>
      {chosen === '' ? (
        <p className={styles.blank}>
          <Trans>Chưa trả lời</Trans>
        </p>
      ) : (
        <p lang="vi" className={styles.chosen}>
          {chosen}
        </p>
      )}
      {edit && (
        <Button look="quiet" onClick={edit}>
          {chosen === '' ? <Trans>Trả lời câu {position}</Trans> : <Trans>Sửa câu {position}</Trans>}
        </Button>
      )}
    </>
  );
}

function HandInWords({ sending, timeOver }: { sending: boolean; timeOver: boolean }) {
  if (sending) return <Trans>Đang nộp bài…</Trans>;
  return timeOver ? <Trans>Xem kết quả</Trans> : <Trans>Nộp bài</Trans>;
}
