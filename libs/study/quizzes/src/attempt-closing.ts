import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Courses } from '@hvs/study/courses';
import { doerOf, type Learner } from '@hvs/study/enrolments';
import { AttemptOutcome } from './attempt-outcome.js';
import { endOf } from './attempt-timing.js';
import { gradeOf } from './attempt.view.js';
import { type AttemptRow, Attempts } from './attempts.js';
import type { Grade } from './grade-paper.js';

/** Whose account a deed is written to. */
export type Doer = Pick<Learner, 'accountId' | 'personId' | 'assistedBy'>;

export interface ClosedAttempt {
  attempt: AttemptRow;
  grade: Grade;
}

/** Closes attempts: grades what was kept, and leaves evidence, events and the audit row in the same transaction. */
@Injectable()
export class AttemptClosing {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly courses: Courses,
    private readonly attempts: Attempts,
    private readonly outcome: AttemptOutcome,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Closes an attempt once: of two submissions at the same time the second waits and finds it closed.
   * One that comes late is closed as of its deadline. With an answer that waits for its mark, evidence and events
   * are left to the marking.
   *
   * @throws DomainError `attempt.not-found` also for another person's or when the course was left, `attempt.on-paper`
   */
  close(learner: Doer, attemptId: string): Promise<ClosedAttempt> {
    return this.database.transaction(async () => {
      const attempt = await this.locked(learner.personId, attemptId);
      if (!attempt.submittedAt && attempt.kind === 'paper') throw new DomainError('attempt.on-paper');
      return this.closeLocked(learner, attempt);
    });
  }

  /** The attempt, kept from everybody else until the transaction ends. @throws DomainError `attempt.not-found` */
  async locked(personId: string, attemptId: string): Promise<AttemptRow> {
    await this.attempts.lock(personId, attemptId);
    const attempt = await this.attempts.find(personId, attemptId);
    if (!attempt || (attempt.withdrawn && !attempt.submittedAt)) throw new DomainError('attempt.not-found');
    return attempt;
  }

  /** Closes an attempt that the running transaction has locked; `by` may be somebody who enters it for the learner. */
  async closeLocked(by: Doer, open: AttemptRow): Promise<ClosedAttempt> {
    const attempt = { ...open, assistedBy: open.assistedBy ?? by.assistedBy?.personId ?? null };
    const course = await this.courses.version(attempt.courseVersionId);
    const grade = gradeOf(attempt, await this.courses.questionBank(attempt.courseVersionId), course);
    if (attempt.submittedAt) return { attempt, grade };
    const submittedAt = endOf(attempt.deadlineAt, this.clock.now());
    if (attempt.assistedBy !== open.assistedBy) await this.attempts.noteHelp(attempt);
    await this.attempts.close(attempt.attemptId, submittedAt, grade);
    if (grade.pendingKeys.size === 0) await this.outcome.tell(attempt, { course, grade, at: submittedAt });
    await this.auditDeed(by, attempt, course.slug, grade);
    return { attempt: { ...attempt, submittedAt }, grade };
  }

  private auditDeed(by: Doer, attempt: AttemptRow, course: string, grade: Grade): Promise<void> {
    const { attemptId, personId, communeId, number, kind } = attempt;
    const { scorePercent, passed, pendingKeys } = grade;
    const result = pendingKeys.size > 0 ? { waiting: pendingKeys.size } : { scorePercent, passed };
    return this.audit.record({
      action: 'quiz.submitted',
      actor: doerOf(by),
      subjectPersonId: personId,
      subjectId: attemptId,
      communeId,
      details: { course, number, ...(kind === 'online' ? {} : { kind }), ...result },
    });
  }
}
