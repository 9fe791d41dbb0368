import type { DecisionOutcome, EvidenceKind, Provenance, TargetGroup } from '@hvs/contracts';
import type { NearestWay } from '@hvs/outcome/criteria';

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
  /** What is missing, as one plain sentence; null when nothing is. */
  missing: string | null;
  /** How far along, where more than one is needed. */
  progress: { have: number; need: number } | null;
  /** The nearest way to meet it; null when nothing is missing. */
  nearest: NearestWay | null;
  /** Slug of the course to take for it, if that is what is missing. */
  course: string | null;
  /** What the criteria around it ask, where not all of them are needed. */
  within: string | null;
  evidence: EvidenceWords[];
}

/** The decision that stands for one target group of the person, and how things stand by its criteria at this moment. */
export interface GroupExplanation {
  targetGroup: TargetGroup;
  criteriaSet: { title: string; version: number };
  decisionId: string;
  outcome: DecisionOutcome;
  decidedAt: Date;
  /** The evidence of this moment says otherwise already: a check is under way. */
  checking: boolean;
  /** Why it turned from met, as sentences; empty when it did not. */
  whyTurned: string[];
  metCount: number;
  totalCount: number;
  findings: FindingView[];
}

/** Why a decision stands no more without another in its place. */
export interface LapseView {
  targetGroup: TargetGroup;
  reason: 'group-ended' | 'no-criteria' | 'moved' | 'deceased';
  lapsedAt: Date;
}

/** Why a person is universalized or not yet. No groups while the first check has not run or no set judges the person. */
export interface ExplanationView {
  /** All groups together; null when no criteria judge the person. */
  standing: DecisionOutcome | null;
  groups: GroupExplanation[];
  /** Decisions of groups without one now, newest first. */
  lapsed: LapseView[];
}

/** An explanation in numbers, for a home page. */
export interface ExplanationSummary {
  outcome: DecisionOutcome;
  metCount: number;
  totalCount: number;
  /** One plain sentence for each criterion that is not met. */
  missing: string[];
}
