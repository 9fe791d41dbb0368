import type { Question, QuestionRemedy } from '@hvs/contracts';
import type { Paper } from '../draw-paper.js';
import { type Grade, gradePaper } from '../grade-paper.js';
import { type AttemptMark, rulingsOf } from '../rulings.js';

/** What grading an attempt anew needs of it. */
export interface GradedAttempt {
  attemptId: string;
  paper: Paper;
  answers: Record<string, string[]>;
  marks: Record<string, AttemptMark>;
  /** As it stands; null while an answer waits for its mark. */
  scorePercent: number | null;
  passed: boolean | null;
}

export interface RegradeChange {
  attemptId: string;
  grade: Grade;
  scoreBefore: number;
  passedBefore: boolean;
}

/**
 * What becomes of graded attempts under these remedies; those that stay as they are are left out. So the same remedies
 * once more change nothing.
 */
export function changesUnder(
  attempts: readonly GradedAttempt[],
  bank: readonly Question[],
  passPercent: number,
  remedies: Record<string, QuestionRemedy>,
): RegradeChange[] {
  return attempts.flatMap((attempt) => {
    const { attemptId, paper, answers, marks, scorePercent, passed } = attempt;
    if (scorePercent === null || passed === null) return [];
    const rulings = rulingsOf({ marks, remedies });
    const grade = gradePaper(paper, bank, new Map(Object.entries(answers)), passPercent, rulings);
    const isSame = grade.scorePercent === scorePercent && grade.passed === passed;
    return isSame || grade.pendingKeys.size > 0
      ? []
      : [{ attemptId, grade, scoreBefore: scorePercent, passedBefore: passed }];
  });
}
