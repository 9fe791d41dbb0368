import type { DecisionOutcome, EvidenceKind, Provenance, TargetGroup } from '@hvs/contracts';

/** Evidence in words. */
export interface EvidenceWords {
  id: string;
  kind: EvidenceKind;
  label: string;
  occurredAt: Date;
  provenance: Provenance;
}

/** One criterion in words. */
export interface FindingView {
  key: string;
  /** Kind of the criterion, e.g. `course-passed`. */
  kind: string;
  outcome: DecisionOutcome;
  /** What it asks, as one phrase. */
  label: string;
  /** What is missing, as one plain sentence; null when met. */
  missing: string | null;
  /** Slug of the course to take for it, if that is what is missing. */
  course: string | null;
  evidence: EvidenceWords[];
}

/** The decision that stands for one target group of the person. */
export interface GroupExplanation {
  targetGroup: TargetGroup;
  criteriaSet: { title: string; version: number };
  outcome: DecisionOutcome;
  decidedAt: Date;
  findings: FindingView[];
}

/** Why a person is universalized or not yet. No groups while the first check has not run or no set judges the person. */
export interface ExplanationView {
  groups: GroupExplanation[];
}

/** The explanation in numbers, for a page that has little room. */
export interface ExplanationSummary {
  outcome: DecisionOutcome;
  metCount: number;
  totalCount: number;
  missing: string[];
}
