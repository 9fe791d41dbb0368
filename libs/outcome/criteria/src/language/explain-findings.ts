import type { DecisionOutcome } from '@hvs/contracts';
import type { Criterion, Finding, Language } from './criterion.js';
import { criterionKindOf } from './criterion-kinds.js';

/** A finding in words, for one criterion that holds no others. */
export interface ExplainedFinding {
  key: string;
  kind: string;
  outcome: DecisionOutcome;
  /** What it asks, as one phrase. */
  label: string;
  /** What is missing, as one plain sentence; null when met. */
  missing: string | null;
  /** Slug of the course to take for it, if that is what is missing. */
  course: string | null;
  evidenceIds: string[];
}

/** The findings of a decision in words, in the order of the document; criteria that only join others are left out. */
export function explainFindings(criterion: Criterion, finding: Finding, language: Language): ExplainedFinding[] {
  if (finding.of) {
    const inside = criteriaInside(criterion);
    return finding.of.flatMap((child) => {
      const asked = inside.find((candidate) => candidate.key === child.key);
      return asked ? explainFindings(asked, child, language) : [];
    });
  }
  const kind = criterionKindOf(criterion);
  return [
    {
      key: finding.key,
      kind: finding.kind,
      outcome: finding.outcome,
      label: kind.label(criterion, language),
      missing: finding.outcome === 'met' ? null : kind.missing(criterion, finding, language),
      course: finding.outcome === 'met' ? null : (kind.course?.(criterion) ?? null),
      evidenceIds: finding.evidenceIds,
    },
  ];
}

function criteriaInside(criterion: Criterion): Criterion[] {
  return 'of' in criterion && Array.isArray(criterion.of) ? (criterion.of as Criterion[]) : [];
}
