import type { DecisionOutcome } from '@hvs/contracts';
import type { ExplanationSummary, GroupExplanation } from './explanation.view.js';

const NEAREST_FIRST: readonly DecisionOutcome[] = ['met', 'cannot-tell', 'not-met'];

/** The explanation in numbers: of several target groups the one nearest to being met; null without any. */
export function summarise(groups: readonly GroupExplanation[]): ExplanationSummary | null {
  const summaries = groups.map((group) => ({
    outcome: group.outcome,
    metCount: group.metCount,
    totalCount: group.totalCount,
    missing: group.findings.flatMap((finding) => finding.missing ?? []),
  }));
  const byNearness = (a: ExplanationSummary, b: ExplanationSummary) =>
    NEAREST_FIRST.indexOf(a.outcome) - NEAREST_FIRST.indexOf(b.outcome) || a.missing.length - b.missing.length;
  return summaries.sort(byNearness)[0] ?? null;
}
