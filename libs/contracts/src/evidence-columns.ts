import type { EvidenceKind, EvidenceValues } from './evidence.js';

const SUBJECT_FIELD: Partial<Record<EvidenceKind, string>> = {
  'lesson-completed': 'course',
  'quiz-passed': 'course',
  'course-completed': 'course',
  'practice-done': 'practice',
  observed: 'practice',
  'class-attended': 'topic',
  'self-declared': 'topic',
  'other-certificate': 'certificateKind',
  'organisation-list': 'list',
  'exemption-granted': 'reason',
};

/** What the evidence is about. */
export function subjectOfEvidence(kind: EvidenceKind, value: EvidenceValues[EvidenceKind]): string {
  if (kind === 'national-certificate') return 'national';
  const field = SUBJECT_FIELD[kind];
  return field ? String((value as unknown as Record<string, unknown>)[field]) : '';
}

/** The number that criteria compare. */
export function measureOfEvidence(kind: EvidenceKind, value: EvidenceValues[EvidenceKind]): number | null {
  const fields = value as unknown as Record<string, number>;
  if (kind === 'quiz-passed') return fields['scorePercent'] ?? null;
  return kind === 'vneid-sign-in' ? (fields['accountLevel'] ?? null) : null;
}
