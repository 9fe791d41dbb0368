import type { FindingView, GroupExplanation } from '../explanation/explanation.view.js';

/** One criterion in words, as far as a test needs them. */
export function givenFinding(finding: Pick<FindingView, 'key' | 'kind' | 'outcome' | 'missing'>): FindingView {
  return { label: '', progress: null, nearest: null, course: null, within: null, evidence: [], ...finding };
}

/** The explanation of one group with these findings. */
export function givenGroup(outcome: GroupExplanation['outcome'], findings: FindingView[]): GroupExplanation {
  return {
    targetGroup: 'resident',
    criteriaSet: { title: '', version: 1 },
    decisionId: '',
    outcome,
    decidedAt: new Date(0),
    checking: false,
    whyTurned: [],
    metCount: findings.filter((finding) => finding.outcome === 'met').length,
    totalCount: findings.length,
    findings,
  };
}
