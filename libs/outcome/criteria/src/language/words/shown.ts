import type { Finding, Language } from '../criterion.js';
import { criterionKindOf } from '../criterion-kinds.js';
import type { JoinRule, PlanNode } from '../rule.js';

/** What of a join is told, and what its criteria ask taken together; null where simply all of them are needed. */
export interface Shown {
  inside: { node: PlanNode; finding: Finding; within: string | null }[];
}

/**
 * Which findings inside a join concern the reader. Of an exemption only the path that is open to the person: to someone
 * without a reason the easier one is no choice, and to someone with a reason the usual one is no duty.
 */
export function shownInside(node: PlanNode, rule: JoinRule, finding: Finding, language: Language): Shown {
  const pairs = rule.of.flatMap((inner, index) => {
    const found = finding.of?.[index];
    return found ? [{ node: inner, finding: found }] : [];
  });
  if (node.criterion.kind === 'exemption') {
    const shown = node.key === node.criterion.key ? openPaths(pairs) : onlyMet(node, pairs);
    return { inside: shown.map((pair) => ({ ...pair, within: exemptionHint(node, finding, language) })) };
  }
  const within = rule.atLeast < rule.of.length ? asHeading(node, finding, language) : null;
  return {
    inside: pairs.map((pair, index) => ({ ...pair, within: within && within + wayOf(pair.node, index, language) })),
  };
}

interface Pair {
  node: PlanNode;
  finding: Finding;
}

/** The usual path, the easier one, or both while it cannot be told which is open. */
function openPaths(pairs: Pair[]): Pair[] {
  const [usual, easier] = pairs;
  if (!usual || !easier) return pairs;
  const reason = reasonOf(easier.finding);
  if (usual.finding.outcome === 'met' || reason.outcome === 'not-met') return [usual];
  return reason.outcome === 'met' ? [easier] : [usual, easier];
}

/** The path is the reason itself, or the reason joined with something easier. */
function reasonOf(path: Finding): Finding {
  return path.key.endsWith('--easier') ? (path.of?.[0] ?? path) : path;
}

/** Of several reasons the ones that a person has; where there is none, all. */
function onlyMet(node: PlanNode, pairs: Pair[]): Pair[] {
  const met = pairs.filter(({ finding }) => finding.outcome === 'met');
  return node.key.endsWith('--reason') && met.length > 0 ? met : pairs;
}

/** That an easier path exists, to someone who still lacks something. */
function exemptionHint({ criterion, key }: PlanNode, finding: Finding, language: Language): string | null {
  return finding.outcome === 'met' ? null : criterionKindOf(criterion).label(criterion, language, key);
}

function asHeading({ criterion, key }: PlanNode, { have, need, outcome }: Finding, language: Language): string {
  const label = criterionKindOf(criterion).label(criterion, language, key);
  if (!have || outcome === 'met') return label;
  const done = { vi: `đã đạt ${have} trong ${need}`, en: `${have} of ${need} done` }[language];
  return `${label} (${done})`;
}

/** Tells apart the items that belong together when one way to meet a join is a join itself. */
function wayOf({ rule }: PlanNode, index: number, language: Language): string {
  if (rule.form !== 'join') return '';
  return { vi: `, cách ${index + 1}`, en: `, way ${index + 1}` }[language];
}
