import { Injectable } from '@nestjs/common';
import type { EvidenceValues } from '@hvs/contracts';
import { Outbox } from '@hvs/platform/outbox';
import { Evidence, EvidenceCorrections } from '@hvs/foundation/evidence';
import type { CourseVersion } from '@hvs/study/courses';
import { enrolmentFactOf } from '@hvs/study/enrolments';
import type { AttemptRow } from './attempts.js';
import type { Grade } from './grade-paper.js';

type Attempt = Pick<
  AttemptRow,
  | 'attemptId'
  | 'personId'
  | 'communeId'
  | 'hamletId'
  | 'enrolmentId'
  | 'courseId'
  | 'courseVersionId'
  | 'supervisedBy'
  | 'place'
  | 'assistedBy'
>;

interface Outcome {
  course: CourseVersion;
  grade: Pick<Grade, 'scorePercent' | 'passed'>;
  /** When the attempt ended. */
  at: Date;
}

/** How a result stood and stands when a regrade changes it. */
export interface TurnedResult extends Outcome {
  regradeId: string;
  reason: string;
  by: { accountId: string; personId: string };
  scoreBefore: number;
  passedBefore: boolean;
}

/** Leaves evidence and events of an attempt whose grade is final, in the transaction of the deed that made it so. */
@Injectable()
export class AttemptOutcome {
  constructor(
    private readonly outbox: Outbox,
    private readonly evidence: Evidence,
    private readonly corrections: EvidenceCorrections,
  ) {}

  async tell(attempt: Attempt, { course, grade, at }: Outcome): Promise<void> {
    const { attemptId } = attempt;
    const { scorePercent, passed } = grade;
    if (passed) await this.record(attempt, { course, grade, at }, `quiz-passed:${attemptId}`);
    const event = passed ? 'quiz.passed' : 'quiz.failed';
    await this.outbox.record(event, { ...enrolmentFactOf(attempt), attemptId, scorePercent });
  }

  /** The same for an attempt that waited for its marks, which the learner is told of. */
  async tellMarked(attempt: Attempt, outcome: Outcome): Promise<void> {
    await this.tell(attempt, outcome);
    const { scorePercent, passed } = outcome.grade;
    const fact = { ...enrolmentFactOf(attempt), attemptId: attempt.attemptId, scorePercent, passed };
    await this.outbox.record('quiz.marked', fact);
  }

  /** Evidence follows a result that a regrade has changed: new, superseded by another score, or withdrawn. */
  async tellRegraded(attempt: Attempt, turned: TurnedResult): Promise<void> {
    const { regradeId, scoreBefore, passedBefore, grade } = turned;
    const { attemptId } = attempt;
    const fact = { ...enrolmentFactOf(attempt), attemptId };
    if (!passedBefore && grade.passed) {
      await this.record(attempt, turned, `quiz-passed:${attemptId}:regrade:${regradeId}`);
      await this.outbox.record('quiz.passed', { ...fact, scorePercent: grade.scorePercent });
    } else if (passedBefore) {
      await this.correct(attempt, turned);
    }
    const results = { scoreBefore, scoreAfter: grade.scorePercent, passedBefore, passedAfter: grade.passed };
    await this.outbox.record('quiz.regraded', { ...fact, regradeId, ...results });
  }

  private async correct(attempt: Attempt, { course, grade, at, reason, by }: TurnedResult): Promise<void> {
    const { attemptId, personId, communeId, supervisedBy } = attempt;
    const replacement = {
      value: passedValueOf(attempt, course.slug, grade.scorePercent),
      provenance: supervisedBy ? ('supervised-quiz' as const) : ('unsupervised-quiz' as const),
      occurredAt: at,
    };
    await this.corrections.correctSource(
      { personId, communeId, sourceKey: `quiz-passed:${attemptId}`, reason, by },
      grade.passed ? replacement : null,
    );
  }

  /** Evidence of a passed attempt; `sourceKey` makes it one row. */
  private async record(attempt: Attempt, { course, grade, at }: Outcome, sourceKey: string): Promise<void> {
    const { personId, communeId, supervisedBy } = attempt;
    await this.evidence.record({
      personId,
      communeId,
      kind: 'quiz-passed',
      value: passedValueOf(attempt, course.slug, grade.scorePercent),
      provenance: supervisedBy ? 'supervised-quiz' : 'unsupervised-quiz',
      sourceKey,
      occurredAt: at,
    });
  }
}

/** What the evidence of a passed attempt says. */
export function passedValueOf(
  { supervisedBy, place, assistedBy }: Pick<AttemptRow, 'supervisedBy' | 'place' | 'assistedBy'>,
  course: string,
  scorePercent: number,
): EvidenceValues['quiz-passed'] {
  const supervision = supervisedBy && place ? { supervisedBy, place } : {};
  const help = assistedBy ? { assisted: true } : {};
  return { course, scorePercent, supervised: supervisedBy !== null, ...supervision, ...help };
}
