import type { DecisionOutcome } from '@hvs/contracts';
import type { Criterion, Finding, Given, NearestWay, Tone } from './criterion.js';
import { criterionKindOf } from './criterion-kinds.js';
import { planOf } from './plan.js';
import type { PlanNode } from './rule.js';
import { holdsUntil } from './words/holds-until.js';
import { dayInWords } from './words/say.js';
import { shownInside } from './words/shown.js';

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
  /** Until when it stays met, as one sentence; null when it is not met or time does not take it away. */
  holds: string | null;
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
  const isSettled = around.isSettled || finding.outcome === 'met';
  return shownInside(node, node.rule, finding, around.tone.language).inside.flatMap((inner) =>
    explainNode(inner.node, inner.finding, { ...around, within: inner.within ?? around.within, isSettled }),
  );
}

function explainLeaf({ key, criterion, rule }: PlanNode, finding: Finding, around: Around): ExplainedFinding {
  const { given, tone, within, isSettled } = around;
  const kind = criterionKindOf(criterion);
  const isMissing = finding.outcome !== 'met' && !isSettled;
  const nearest = isMissing ? kind.nearest(criterion, finding, given, tone) : null;
  return {
    key,
    kind: finding.kind,
    outcome: finding.outcome,
    label: kind.label(criterion, tone.language, key),
    missing: isMissing ? kind.missing(criterion, finding, given, tone) : null,
    progress: progressOf(finding),
    nearest,
    course: nearest?.course ?? null,
    within,
    holds: finding.outcome === 'met' ? holdingInWords(holdsUntil(rule, given), tone) : null,
    evidenceIds: finding.evidenceIds,
  };
}

function progressOf({ have, need }: Finding): ExplainedFinding['progress'] {
  return have !== null && need !== null && need > 1 ? { have: Math.min(have, need), need } : null;
}

function holdingInWords(lastDay: string | null, { language }: Tone): string | null {
  if (lastDay === null) return null;
  const day = dayInWords(lastDay, language);
  return language === 'vi' ? `Còn giá trị đến hết ngày ${day}.` : `Holds until the end of ${day}.`;
}

/**
 * How many criteria are met of those that the person needs: of a join only as many as it asks for count, those nearest
 * to being met, so that whoever meets the whole has all of them.
 */
export function countTowards(criterion: Criterion, finding: Finding): CriteriaCount {
  return countOf(planOf(criterion), finding);
}

export interface CriteriaCount {
  met: number;
  total: number;
}

function countOf(node: PlanNode, finding: Finding): CriteriaCount {
  if (node.rule.form !== 'join') return { met: finding.outcome === 'met' ? 1 : 0, total: 1 };
  const { inside } = shownInside(node, node.rule, finding, 'vi');
  const counts = inside.map((inner) => countOf(inner.node, inner.finding)).toSorted(byNearness);
  return counts
    .slice(0, node.rule.atLeast)
    .reduce((sum, { met, total }) => ({ met: sum.met + met, total: sum.total + total }), { met: 0, total: 0 });
}

function byNearness(a: CriteriaCount, b: CriteriaCount): number {
  return b.met / b.total - a.met / a.total || a.total - b.total;
}
