import type { QuestionRemedy } from '@hvs/contracts';
import type { Rulings } from './grade-paper.js';

/** What a trainer gave one open answer. */
export interface AttemptMark {
  points: Record<string, number>;
  comment: string | null;
}

/** What people decided about the questions of an attempt, as grading reads it. */
export function rulingsOf({
  marks,
  remedies,
}: {
  marks: Record<string, AttemptMark>;
  remedies: Record<string, QuestionRemedy>;
}): Rulings {
  const sum = ({ points }: AttemptMark): number => Object.values(points).reduce((total, each) => total + each, 0);
  return {
    marks: new Map(Object.entries(marks).map(([key, mark]) => [key, sum(mark)])),
    remedies: new Map(Object.entries(remedies)),
  };
}
