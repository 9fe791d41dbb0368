import { Injectable } from '@nestjs/common';
import type { EvidenceValues } from '@hvs/contracts';
import { Outbox } from '@hvs/platform/outbox';
import { Evidence } from '@hvs/foundation/evidence';
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
>;

interface Outcome {
  course: CourseVersion;
  grade: Pick<Grade, 'scorePercent' | 'passed'>;
  /** When the attempt ended. */
  at: Date;
}

/** Leaves evidence and events of an attempt whose grade is final, in the transaction of the deed that made it so. */
@Injectable()
export class AttemptOutcome {
  constructor(
    private readonly outbox: Outbox,
    private readonly evidence: Evidence,
  ) {}

  async tell(attempt: Attempt, { course, grade, at }: Outcome): Promise<void> {
    const { attemptId } = attempt;
    const { scorePercent, passed } = grade;
    if (passed) await this.record(attempt, { course, grade, at }, `quiz-passed:${attemptId}`);
    const event = passed ? 'quiz.passed' : 'quiz.failed';
    await this.outbox.record(event, { ...enrolmentFactOf(attempt), attemptId, scorePercent });
  }

  /** Evidence of a passed attempt; `sourceKey` makes it one row. */
  async record(attempt: Attempt, { course, grade, at }: Outcome, sourceKey: string): Promise<void> {
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
  { supervisedBy, place }: Pick<AttemptRow, 'supervisedBy' | 'place'>,
  course: string,
  scorePercent: number,
): EvidenceValues['quiz-passed'] {
  const supervision = supervisedBy && place ? { supervisedBy, place } : {};
  return { course, scorePercent, supervised: supervisedBy !== null, ...supervision };
}
