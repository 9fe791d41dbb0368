import { type CourseNames, EVIDENCE_KINDS, type EvidenceKind, type EvidenceValues } from '@hvs/contracts';
import type { Language } from '@hvs/outcome/criteria';

export type { CourseNames } from '@hvs/contracts';

/** Evidence as one phrase that a learner and an officer understand alike. */
export function evidenceLabel<Kind extends EvidenceKind>(
  evidence: { kind: Kind; value: EvidenceValues[Kind] },
  names: CourseNames,
  language: Language,
): string {
  return EVIDENCE_KINDS[evidence.kind].label[language](evidence.value, names);
}

/** Where evidence comes from; said to be entered by hand when an official entered it. */
export function evidenceSource(
  evidence: { kind: EvidenceKind; recordedBy: string | null },
  language: Language,
): string {
  const source = EVIDENCE_KINDS[evidence.kind].source[language];
  if (!evidence.recordedBy) return source;
  return language === 'vi' ? `${source} (cán bộ nhập)` : `${source} (entered by an official)`;
}
