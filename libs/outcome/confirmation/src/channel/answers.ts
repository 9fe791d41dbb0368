import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { CaseTurns, type HeldCase } from '../cases/case-turns.js';
import { ConfirmationRows } from '../confirmation-rows.js';
import {
  type Answer,
  type AnsweredSubmission,
  applyAnswer,
  type OddAnswer,
  type Verdict,
} from './apply-answer.rule.js';
import { Oddities } from './oddities.js';

/** Where an answer came from. */
export type AnswerSource = 'gateway' | 'answer-file';

/** What came of an answer. `unknown` when no submission has the key; nothing is written then. */
export type AnswerOutcome =
  | { kind: 'applied'; caseId: string }
  | { kind: 'duplicate'; caseId: string }
  | { kind: 'odd'; sort: OddAnswer; caseId: string }
  | { kind: 'unknown' };

/** Keys of ours are ids; anything else was never sent. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type SubmissionRow = Omit<AnsweredSubmission, 'caseState' | 'isCurrent' | 'submittedOn'> & { submittedAt: Date };

/** The clocks of the two sides may stand on either side of a midnight. */
const CLOCKS_DIFFER_MS = 60 * 60_000;

/** Takes answers of the other side in, by whichever way they come. The only place where one leads to a confirmation. */
@Injectable()
export class Answers {
  constructor(
    private readonly database: Database,
    private readonly turns: CaseTurns,
    private readonly rows: ConfirmationRows,
    private readonly oddities: Oddities,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Applies one answer in one transaction, under the lock of the case. Twice, late or out of order does no harm. With
   * `communeId` a key of another commune is as unknown as one that nobody has.
   */
  async take(key: string, answer: Answer, source: AnswerSource, communeId?: string): Promise<AnswerOutcome> {
    if (!UUID.test(key)) return { kind: 'unknown' };
    return this.database.transaction(async () => {
      const [known] = await this.database.query<{ caseId: string }>(
        'select case_id as "caseId" from confirmation_submission where id = $1',
        [key],
        'answer-case',
      );
      const [held] = known ? await this.turns.hold([known.caseId], null) : [];
      const [submission] = await this.database.query<SubmissionRow>(
        `select state, submitted_at as "submittedAt", confirmed_on as "confirmedOn", answer_reason as "answerReason"
         from confirmation_submission where id = $1 for update`,
        [key],
        'answer-submission',
      );
      const isTheirs = communeId !== undefined && held?.communeId !== communeId;
      if (!held || !submission || isTheirs) return { kind: 'unknown' };
      const isCurrent = held.submissionId === key;
      const today = todayIn(VIETNAM, this.clock.now());
      const submittedOn = todayIn(VIETNAM, new Date(submission.submittedAt.getTime() - CLOCKS_DIFFER_MS));
      const answered = { ...submission, submittedOn, caseState: held.state, isCurrent };
      const verdict = applyAnswer(answered, answer, today);
      await this.follow(verdict, { held, key, answer, source });
      const { caseId } = held;
      if (verdict.kind === 'odd') return { kind: 'odd', sort: verdict.sort, caseId };
      return { kind: verdict.kind === 'nothing' ? 'duplicate' : 'applied', caseId };
    });
  }

  private async follow(
    verdict: Verdict,
    { held, key, answer, source }: { held: HeldCase; key: string; answer: Answer; source: AnswerSource },
  ): Promise<void> {
    if (verdict.kind === 'nothing') return;
    if (verdict.kind === 'odd') {
      await this.oddities.keep(verdict.sort, key, wordsOf(answer));
      if (verdict.sort === 'no-longer-asked') await this.close(key, answer);
      return;
    }
    await this.close(key, answer);
    if (verdict.kind === 'confirm') {
      await this.turns.take('confirm', [{ held, submissionId: key }], { cause: source });
      const confirmedBy = source === 'gateway' ? 'gateway' : 'batch-file';
      const { confirmedOn } = verdict;
      await this.rows.add({ person: held, confirmedOn, source: confirmedBy, caseId: held.caseId, submissionId: key });
    }
    if (verdict.kind === 'return') {
      await this.turns.take('return', [{ held, reason: verdict.reason, submissionId: key }], { cause: source });
    }
  }

  /** The submission has its final answer: it is asked about no more. */
  private async close(key: string, answer: Answer): Promise<void> {
    await this.database.query(
      `update confirmation_submission
       set state = $2, confirmed_on = $3, answer_reason = $4, answered_at = $5, next_attempt_at = null, last_fault = null
       where id = $1`,
      [
        key,
        answer.state,
        answer.state === 'confirmed' ? answer.confirmedOn : null,
        answer.state === 'returned' ? answer.reason : null,
        this.clock.now(),
      ],
      'answer-close',
    );
  }
}

function wordsOf(answer: Answer): string {
  if (answer.state === 'confirmed') return `confirmed ${answer.confirmedOn}`;
  return answer.state === 'returned' ? `returned: ${answer.reason.replace(/\d{12}/g, '************')}` : 'received';
}
