import type { EvidenceView } from '@hvs/foundation/evidence';
import type { Language } from '@hvs/outcome/criteria';
import { type CourseNames, evidenceLabel, evidenceSource } from '@hvs/outcome/universalization';
import type { EvidenceCorrection, RecordedEvidence } from './person-record.view.js';

/** The evidence of a person, each with the correction that took it out of effect. Withdrawals are no evidence themselves. */
export function recordedEvidence(
  rows: readonly EvidenceView[],
  names: CourseNames,
  language: Language,
): RecordedEvidence[] {
  const corrections = new Map<string, EvidenceCorrection>();
  for (const { correctsId, correction, reason, recordedAt } of rows) {
    if (correctsId && correction)
      corrections.set(correctsId, { kind: correction, reason: reason ?? '', at: recordedAt });
  }
  return rows
    .filter(({ correction }) => correction !== 'withdrawn')
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      label: evidenceLabel(row, names, language),
      occurredAt: row.occurredAt,
      recordedAt: row.recordedAt,
      provenance: row.provenance,
      source: evidenceSource(row, language),
      correction: corrections.get(row.id) ?? null,
    }));
}
