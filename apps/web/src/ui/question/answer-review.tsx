import { Trans } from '@lingui/react/macro';
import type { QuestionKind } from '@hvs/contracts';
import type { ReactNode } from 'react';
import { Mark } from '../mark.js';
import { AnswerLines } from './answer-lines.js';
import { MarkedPicture, type MarkedPlaces } from './marked-picture.js';
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
  /** Of a question that is answered by a tap on its picture. */
  places?: MarkedPlaces;
}

interface AnswerReviewProps {
  judged: JudgedAnswer;
  position?: number;
  /** Of the question as a heading: below that of its section, or of the page itself. */
  heading?: 'h2' | 'h3';
}

/** A judged answer: right or not, the own answer and the right one in words, and why. */
export function AnswerReview({ judged, position, heading: Heading = 'h3' }: AnswerReviewProps) {
  const { text, kind, own, right, pending = false, solution, feedback = [], explanation, places } = judged;
  return (
    <div className={styles.review}>
      <Heading lang="vi">
        {position !== undefined && `${position}. `}
        {questionLine(text)}
      </Heading>
      <Verdict right={right} pending={pending} />
      {places ? (
        <MarkedPicture {...places} ownWords={own} rightWords={solution} />
      ) : (
        <>
          <Said what={kind === 'open' ? <Trans>Câu trả lời của ông bà:</Trans> : <Trans>Đã chọn:</Trans>}>
            {own === '' ? <Trans>bỏ trống</Trans> : <AnswerLines words={own} />}
          </Said>
          {right === false && solution && (
            <Said what={kind === 'open' ? <Trans>Cần nêu được:</Trans> : <Trans>Ý đúng:</Trans>}>
              <AnswerLines words={solution} strong />
            </Said>
          )}
        </>
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

function Said({ what, children }: { what: ReactNode; children: ReactNode }) {
  return (
    <div>
      <span className={styles.what}>{what}</span> {children}
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
