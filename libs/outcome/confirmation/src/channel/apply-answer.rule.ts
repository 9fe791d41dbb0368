import type { ConfirmationCaseState } from '@hvs/contracts';

/** What the other side says of one submission. Days are `YYYY-MM-DD`. */
export type Answer =
  { state: 'received' } | { state: 'confirmed'; confirmedOn: string } | { state: 'returned'; reason: string };

/** A submission and its case as they stand when the answer comes. */
export interface AnsweredSubmission {
  state: 'waiting' | 'sent' | 'confirmed' | 'returned' | 'cancelled';
  confirmedOn: string | null;
  answerReason: string | null;
  /** Day in Vietnam on which it was submitted. */
  submittedOn: string;
  caseState: ConfirmationCaseState;
  /** True for the submission that the case waits for: a case that was submitted anew waits for the newer one. */
  isCurrent: boolean;
}

/** Why an answer is kept and shown but nothing follows from it. */
export type OddAnswer =
  | 'changes-its-mind'
  | 'date-differs'
  | 'reason-differs'
  | 'never-sent'
  | 'no-longer-asked'
  | 'in-future'
  | 'before-submission';

export type Verdict =
  | { kind: 'confirm'; confirmedOn: string }
  | { kind: 'return'; reason: string }
  /** An officer has seen the confirmation before us: the answer is noted, the case stays. */
  | { kind: 'agree' }
  /** Known already, or it says nothing yet. */
  | { kind: 'nothing' }
  | { kind: 'odd'; sort: OddAnswer };

/**
 * What follows from an answer. The first final answer to a submission stands, whatever comes later, twice or in another
 * order: `confirmed` and `returned` are final by the contract, so a later one that differs is for people to clear up.
 * A case is confirmed only by an answer to the very submission it waits for. An answer to one that is no longer waited
 * for is kept: an officer has decided otherwise meanwhile, and decides again.
 * @param today day of the answer in Vietnam
 */
export function applyAnswer(submission: AnsweredSubmission, answer: Answer, today: string): Verdict {
  if (answer.state === 'received') return { kind: 'nothing' };
  if (answer.state === 'confirmed' && answer.confirmedOn > today) return { kind: 'odd', sort: 'in-future' };
  if (submission.state === 'confirmed' || submission.state === 'returned') return again(submission, answer);
  return submission.state === 'cancelled' ? { kind: 'odd', sort: 'never-sent' } : first(submission, answer);
}

type FinalAnswer = Exclude<Answer, { state: 'received' }>;

function first({ caseState, isCurrent, submittedOn }: AnsweredSubmission, answer: FinalAnswer): Verdict {
  if (caseState === 'confirmed' && answer.state === 'confirmed') return { kind: 'agree' };
  if (!isCurrent || caseState !== 'submitted') return { kind: 'odd', sort: 'no-longer-asked' };
  if (answer.state === 'returned') return { kind: 'return', reason: answer.reason };
  // Nobody can have answered what had not been asked.
  if (answer.confirmedOn < submittedOn) return { kind: 'odd', sort: 'before-submission' };
  return { kind: 'confirm', confirmedOn: answer.confirmedOn };
}

function again(submission: AnsweredSubmission, answer: FinalAnswer): Verdict {
  if (submission.state !== answer.state) return { kind: 'odd', sort: 'changes-its-mind' };
  if (answer.state === 'confirmed') {
    return answer.confirmedOn === submission.confirmedOn ? { kind: 'nothing' } : { kind: 'odd', sort: 'date-differs' };
  }
  return answer.reason === submission.answerReason ? { kind: 'nothing' } : { kind: 'odd', sort: 'reason-differs' };
}
