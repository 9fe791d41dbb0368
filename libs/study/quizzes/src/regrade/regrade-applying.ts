import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Courses, type CourseVersion } from '@hvs/study/courses';
import { AttemptOutcome } from '../attempt-outcome.js';
import { Attempts } from '../attempts.js';
import { gradePaper } from '../grade-paper.js';
import { rulingsOf } from '../rulings.js';
import { changesUnder, type RegradeChange } from './regrade-change.rule.js';
import { type BatchAttempt, type RegradeRow, RegradeRows } from './regrade-rows.js';

const BATCH = 200;

interface Deed {
  regrade: RegradeRow;
  course: CourseVersion;
}

/** Carries out a confirmed regrade, batch by batch; a batch done twice changes nothing the second time. */
@Injectable()
export class RegradeApplying {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly courses: Courses,
    private readonly attempts: Attempts,
    private readonly outcome: AttemptOutcome,
    private readonly rows: RegradeRows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async apply(regradeId: string): Promise<void> {
    const regrade = await this.rows.find(regradeId, null);
    if (!regrade?.appliedAt || regrade.finishedAt) return;
    const course = await this.courses.version(regrade.courseVersionId);
    let last: BatchAttempt | undefined;
    do {
      const after = last;
      last = await this.database.transaction(() => this.batch({ regrade, course }, after));
    } while (last);
    await this.rows.finished(regradeId, this.clock.now());
  }

  /** Gives the last attempt of a full batch, nothing after the end. */
  private async batch(deed: Deed, after: BatchAttempt | undefined): Promise<BatchAttempt | undefined> {
    const { regrade, course } = deed;
    const attempts = await this.rows.batch(regrade, after, { limit: BATCH, lock: true });
    const bank = await this.courses.questionBank(regrade.courseVersionId);
    const remedies = await this.rows.remedies(regrade);
    const changes = changesUnder(attempts, bank, course.quiz.passPercent, remedies);
    await this.rows.writeGrades(changes);
    await this.rows.writeResults(regrade.regradeId, changes, true);
    const byId = new Map(attempts.map((attempt) => [attempt.attemptId, attempt]));
    for (const change of changes) await this.tell(deed, byId.get(change.attemptId) as BatchAttempt, change);
    for (const attempt of attempts) if (attempt.passed === null) await this.finish(deed, attempt);
    return attempts.length === BATCH ? attempts.at(-1) : undefined;
  }

  /** An attempt whose only answer without a mark was the faulty one waits no more. */
  private async finish({ regrade, course }: Deed, attempt: BatchAttempt): Promise<void> {
    const { paper, answers, marks, attemptId, submittedAt } = attempt;
    const bank = await this.courses.questionBank(regrade.courseVersionId);
    const rulings = rulingsOf({ marks, remedies: await this.rows.remedies(regrade) });
    const grade = gradePaper(paper, bank, new Map(Object.entries(answers)), course.quiz.passPercent, rulings);
    if (grade.pendingKeys.size > 0) return;
    await this.attempts.close(attemptId, submittedAt, grade);
    await this.outcome.tellMarked(attempt, { course, grade, at: submittedAt });
  }

  private async tell({ regrade, course }: Deed, attempt: BatchAttempt, change: RegradeChange): Promise<void> {
    const { attemptId, personId, communeId, submittedAt } = attempt;
    const { grade, scoreBefore, passedBefore } = change;
    const { regradeId, reason, drawnUpBy, drawnUpByPerson, appliedBy } = regrade;
    const by = { accountId: appliedBy ?? drawnUpBy, personId: drawnUpByPerson };
    const turned = { course, grade, at: submittedAt, regradeId, reason, by, scoreBefore, passedBefore };
    await this.outcome.tellRegraded(attempt, turned);
    await this.audit.record({
      action: 'quiz.regraded',
      actor: by,
      subjectPersonId: personId,
      subjectId: attemptId,
      communeId,
      details: { regradeId, scoreBefore, scoreAfter: grade.scorePercent, passedBefore, passedAfter: grade.passed },
    });
  }
}
