import { Trans } from '@lingui/react/macro';
import type { QuestionKind } from '@hvs/contracts';
import { Mark } from '../mark.js';
import { questionLine } from './question-parts.js';
import styles from './question.module.css';

/** One question with what became of its answer. What may not be shown yet is left out. */
export interface JudgedAnswer {
  text: string;
  kind: QuestionKind;
  /** The answer given, in words; empty when it was left open. */
  own: string;
  right?: boolean;
  /** Waits for a trainer's mark. */
  pending?: boolean;
  /** The right answer in words. */
  solution?: string;
  /** What the author says to this answer. */
  feedback?: readonly string[];
  explanation?: string;
}

interface AnswerReviewProps {
  judged: JudgedAnswer;
  position?: number;
  /** Of the question as a heading: below that of its section, or of the page itself. */
  heading?: 'h2' | 'h3';
}

/** A judged answer: right or not, the own answer and the right one in words, and why. */
export function AnswerReview({ judged, position, heading: Heading = 'h3' }: AnswerReviewProps) {
  const { text, kind, own, right, pending = false, solution, feedback = [], explanation } = judged;
  return (
    <div className={styles.review}>
      <Heading lang="vi">
        {position !== undefined && `${position}. `}
        {questionLine(text)}
      </Heading>
      <Verdict right={right} pending={pending} />
      <p>
        <span className={styles.what}>
          {kind === 'open' ? <Trans>Câu trả lời của ông bà:</Trans> : <Trans>Đã chọn:</Trans>}
        </span>{' '}
        {own === '' ? <Trans>bỏ trống</Trans> : <span lang="vi">{own}</span>}
      </p>
      {right === false && solution && (
        <p>
          <span className={styles.what}>{kind === 'open' ? <Trans>Cần nêu được:</Trans> : <Trans>Ý đúng:</Trans>}</span>{' '}
          <strong lang="vi">{solution}</strong>
        </p>
      )}
      {feedback.map((line) => (
        <p key={line} lang="vi">
          {line}
        </p>
      ))}
      {explanation && <p lang="vi">{explanation}</p>}
    </div>
  );
}

function Verdict({ right, pending }: { right?: boolean; pending: boolean }) {
  if (pending) {
    return (
      <div>
        <Mark tone="unclear">
          <Trans>Chờ giảng viên chấm</Trans>
        </Mark>
      </div>
    );
  }
  if (right === undefined) return null;
  return (
    <div>
      {right ? (
        <Mark tone="good">
          <Trans>Đúng</Trans>
        </Mark>
      ) : (
        <Mark tone="bad">
          <Trans>Chưa đúng</Trans>
        </Mark>
      )}
    </div>
  );
}
