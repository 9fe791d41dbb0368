import type { DecisionOutcome } from '@hvs/contracts';
import type { Criterion, Finding, Given, NearestWay, Tone } from './criterion.js';
import { criterionKindOf } from './criterion-kinds.js';
import { planOf } from './plan.js';
import type { PlanNode } from './rule.js';

/** A finding in words, for one criterion that holds no others. */
export interface ExplainedFinding {
  key: string;
  kind: string;
  outcome: DecisionOutcome;
  /** What it asks, as one phrase. */
  label: string;
  /** What is missing, as one plain sentence; null when met, or when enough beside it is. */
  missing: string | null;
  /** How far along, where more than one is needed. */
  progress: { have: number; need: number } | null;
  /** The nearest way to meet it; null when nothing is missing. */
  nearest: NearestWay | null;
  /** Slug of the course to take for it, if that is what is missing. */
  course: string | null;
  /** What the criteria around it ask, where not all of them are needed, e.g. "at least 2 of these 3". */
  within: string | null;
  evidenceIds: string[];
}

/**
 * The findings of a check in words, in the order of the document; criteria that only join others are told of by the
 * `within` of those inside. The words say how things stand in `given`, the evidence of the moment.
 */
export function explainFindings(criterion: Criterion, finding: Finding, given: Given, tone: Tone): ExplainedFinding[] {
  return explainNode(planOf(criterion), finding, { given, tone, within: null, isSettled: false });
}

interface Around {
  given: Given;
  tone: Tone;
  within: string | null;
  /** What stands around it is met already: nothing inside is missing. */
  isSettled: boolean;
}

function explainNode(node: PlanNode, finding: Finding, around: Around): ExplainedFinding[] {
  if (node.rule.form !== 'join') return [explainLeaf(node, finding, around)];
  return node.rule.of.flatMap((inner, index) => {
    const found = finding.of?.[index];
    return found ? explainNode(inner, found, around) : [];
  });
}

function explainLeaf({ key, criterion }: PlanNode, finding: Finding, around: Around): ExplainedFinding {
  const { given, tone, within, isSettled } = around;
  const kind = criterionKindOf(criterion);
  const isMissing = finding.outcome !== 'met' && !isSettled;
  const nearest = isMissing ? kind.nearest(criterion, finding, given, tone) : null;
  const { have, need } = finding;
  return {
    key,
    kind: finding.kind,
    outcome: finding.outcome,
    label: kind.label(criterion, tone.language, key),
    missing: isMissing ? kind.missing(criterion, finding, given, tone) : null,
    progress: have !== null && need !== null && need > 1 ? { have: Math.min(have, need), need } : null,
    nearest,
    course: nearest?.course ?? null,
    within,
    evidenceIds: finding.evidenceIds,
  };
}
