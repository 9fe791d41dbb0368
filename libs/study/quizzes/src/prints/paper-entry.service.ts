import { Inject, Injectable } from '@nestjs/common';
import type { Permission } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { AnswerTaking } from '../answer-taking.js';
import { AttemptClosing } from '../attempt-closing.js';
import { type PrintRow, PrintRows } from './print-rows.js';
import type { EnteredPaper, PrintedPaper } from './print.view.js';
import { printedByActor, PrintedPapers } from './printed-papers.js';

/** Helpers may enter answers too: they are many, and the second person must be found on site. */
const ENTERING: Permission = 'quiz:supervise';

/** Enters the answers of printed papers: a second person does, never who printed it or sat it. */
@Injectable()
export class PaperEntry {
  constructor(
    private readonly database: Database,
    private readonly answers: AnswerTaking,
    private readonly closing: AttemptClosing,
    private readonly rows: PrintRows,
    private readonly papers: PrintedPapers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The paper of a code, for whoever enters its answers.
   * @throws DomainError `quiz-print.not-found`, `quiz-print.second-person`, `quiz-print.own-paper`,
   *   `quiz-print.entered-already`
   */
  async paper(actor: Actor, code: string): Promise<PrintedPaper> {
    const row = await this.papers.byCode(actor, ENTERING, code);
    refuseUnlessSecond(actor, row);
    return this.papers.paper(actor, row);
  }

  /**
   * Enters all answers of a paper and hands it in, in one deed: nothing is entered by halves. Entering it twice is
   * refused.
   * @throws DomainError as `paper`, and `attempt.unknown-question` when an answer is none that could be given
   */
  enter(actor: Actor, attemptId: string, answers: Readonly<Record<string, string[]>>): Promise<EnteredPaper> {
    return this.database.transaction(async () => {
      const { personId } = await this.papers.find(actor, ENTERING, attemptId);
      const attempt = await this.closing.locked(personId, attemptId);
      refuseUnlessSecond(actor, await this.papers.find(actor, ENTERING, attemptId));
      const said: Record<string, string[]> = {};
      for (const [key, answer] of Object.entries(answers)) {
        said[key] = [...(await this.answers.possible(personId, attemptId, key, answer))];
      }
      const now = this.clock.now();
      await this.rows.keepAnswers(attempt, said, now);
      await this.rows.entered(actor, attemptId, now);
      const { grade } = await this.closing.closeLocked(actor, { ...attempt, answers: said });
      const { passed, scorePercent, pendingKeys } = grade;
      return pendingKeys.size > 0
        ? { attemptId, passed: null, scorePercent: null }
        : { attemptId, passed, scorePercent };
    });
  }
}

function refuseUnlessSecond(actor: Actor, row: PrintRow): void {
  if (row.personId === actor.personId) throw new DomainError('quiz-print.own-paper');
  if (printedByActor(actor, row)) throw new DomainError('quiz-print.second-person');
  if (row.enteredAt) throw new DomainError('quiz-print.entered-already');
}
