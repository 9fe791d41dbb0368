import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { Evidence } from '@hvs/foundation/evidence';
import { Courses, type CourseVersion } from '@hvs/study/courses';
import { enrolmentFactOf, type Learner } from '@hvs/study/enrolments';
import { endOf } from './attempt-timing.js';
import { type AttemptRow, Attempts } from './attempts.js';
import { type Grade, gradePaper } from './grade-paper.js';

/** Closes attempts: grades what was kept, and leaves evidence, events and the audit row in the same transaction. */
@Injectable()
export class AttemptClosing {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly evidence: Evidence,
    private readonly courses: Courses,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Closes an attempt once: of two submissions at the same time the second waits and finds it closed.
   * One that comes late is closed as of its deadline.
   *
   * @throws DomainError `attempt.not-found` also for another person's or when the course was left
   */
  close(learner: Learner, attemptId: string): Promise<AttemptRow> {
    return this.database.transaction(async () => {
      await this.attempts.lock(learner.personId, attemptId);
      const attempt = await this.attempts.find(learner.personId, attemptId);
      if (!attempt) throw new DomainError('attempt.not-found');
      if (attempt.submittedAt) return attempt;
      if (attempt.withdrawn) throw new DomainError('attempt.not-found');
      return this.grade(learner, attempt);
    });
  }

  private async grade(learner: Learner, attempt: AttemptRow): Promise<AttemptRow> {
    const course = await this.courses.version(attempt.courseVersionId);
    const bank = await this.courses.questionBank(attempt.courseVersionId);
    const answers = new Map(Object.entries(attempt.answers));
    const grade = gradePaper(attempt.paper, bank, answers, course.quiz.passPercent);
    const submittedAt = endOf(attempt.deadlineAt, this.clock.now());
    await this.attempts.close(attempt.attemptId, submittedAt, grade);
    await this.tell(learner, attempt, { course, grade, submittedAt });
    return { ...attempt, submittedAt };
  }

  private async tell(
    learner: Learner,
    attempt: AttemptRow,
    { course, grade, submittedAt }: { course: CourseVersion; grade: Grade; submittedAt: Date },
  ): Promise<void> {
    const { attemptId, personId, communeId } = attempt;
    const { scorePercent, passed } = grade;
    if (passed) {
      await this.evidence.record({
        personId,
        communeId,
        kind: 'quiz-passed',
        value: { course: course.slug, scorePercent, supervised: false },
        provenance: 'unsupervised-quiz',
        sourceKey: `quiz-passed:${attemptId}`,
        occurredAt: submittedAt,
      });
    }
    const event = passed ? 'quiz.passed' : 'quiz.failed';
    await this.outbox.record(event, { ...enrolmentFactOf(attempt), attemptId, scorePercent });
    await this.audit.record({
      action: 'quiz.submitted',
      actor: { accountId: learner.accountId, personId: learner.personId },
      subjectPersonId: personId,
      subjectId: attemptId,
      communeId,
      details: { course: course.slug, number: attempt.number, scorePercent, passed },
    });
  }
}
