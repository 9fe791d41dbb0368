import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Reach } from '../reach.js';
import { PaperFixing, type WantedPrint } from './paper-fixing.js';
import type { PrintedPaper, PrintPage } from './print.view.js';
import { PrintedPapers } from './printed-papers.js';

/** Papers that are printed for a person; they are fixed, kept and graded like any other. */
@Injectable()
export class QuizPrints {
  constructor(
    private readonly database: Database,
    private readonly reach: Reach,
    private readonly fixing: PaperFixing,
    private readonly papers: PrintedPapers,
  ) {}

  /**
   * Fixes a paper for a person, or gives back the one that is printed already.
   * @throws DomainError `person.not-found` outside the jurisdiction, `quiz-print.own-paper`, `quiz-print.not-enrolled`,
   *   `quiz.attempt-open`, `quiz.already-passed`, `quiz.waiting-for-mark`
   */
  async print(actor: Actor, wanted: WantedPrint): Promise<PrintedPaper> {
    const person = await this.reach.person(actor, 'quiz:manage', wanted.personId);
    if (!person) throw new DomainError('person.not-found');
    if (person.personId === actor.personId) throw new DomainError('quiz-print.own-paper');
    const enrolmentId = await this.reach.enrolmentOf(person.personId, wanted.courseId);
    if (!enrolmentId) throw new DomainError('quiz-print.not-enrolled');
    const attemptId = await this.database.transaction(() => this.fixing.fix(actor, person, { ...wanted, enrolmentId }));
    return this.paper(actor, attemptId);
  }

  /** Papers whose answers are not entered yet, the newest first. */
  open(actor: Actor, after?: string): Promise<PrintPage> {
    return this.papers.page(actor, after);
  }

  /** The paper, to print it again. @throws DomainError `quiz-print.not-found` */
  async paper(actor: Actor, attemptId: string): Promise<PrintedPaper> {
    return this.papers.paper(actor, await this.papers.find(actor, 'quiz:manage', attemptId));
  }

  /** Takes a paper back that nobody answered. @throws DomainError `quiz-print.not-found`, `quiz-print.entered-already` */
  takeBack(actor: Actor, attemptId: string): Promise<void> {
    return this.database.transaction(() =>
      this.fixing.takeBack(actor, () => this.papers.find(actor, 'quiz:manage', attemptId)),
    );
  }
}
