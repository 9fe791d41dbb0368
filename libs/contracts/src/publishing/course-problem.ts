import type { PartName } from '../drafting/course-parts.js';

/** `refusal` keeps a course from being published; `advice` would make it better. */
export type ProblemSeverity = 'refusal' | 'advice';

/** One thing that is missing in a course, or could be better. */
export interface CourseProblem {
  part: PartName;
  /** Path inside the part, e.g. `blocks[2].description`; empty for the whole part. */
  field: string;
  severity: ProblemSeverity;
  vi: string;
  en: string;
}

/** A problem of a part that is being looked at. */
export type FoundProblem = Omit<CourseProblem, 'part'>;

export const refusal = (field: string, vi: string, en: string): FoundProblem => ({
  field,
  severity: 'refusal',
  vi,
  en,
});

export const advice = (field: string, vi: string, en: string): FoundProblem => ({ field, severity: 'advice', vi, en });

/** The problem when the condition holds, else none. */
export const when = (condition: boolean, problem: FoundProblem): FoundProblem[] => (condition ? [problem] : []);

export const isBlank = (text: string): boolean => text.trim() === '';

/** What is wrong inside a thing, told of the thing that holds it. */
export function within(
  field: string,
  problems: readonly { field: string; vi: string; en: string }[],
  severity: ProblemSeverity = 'refusal',
): FoundProblem[] {
  return problems.map(({ field: inner, vi, en }) => ({
    field: joined(field, inner),
    severity,
    vi,
    en,
  }));
}

function joined(field: string, inner: string): string {
  if (inner === '' || inner === '.') return field;
  return field === '' ? inner : `${field}.${inner}`;
}
