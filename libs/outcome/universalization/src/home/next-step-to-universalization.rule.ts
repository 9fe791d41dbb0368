import type { NextStep } from '@hvs/study/learning';
import type { GroupExplanation } from '../explanation/explanation.view.js';

/**
 * The next step of a learner with the criteria in mind. While there is something to study, that is it. After that,
 * VNeID is asked for when a criterion waits for it, and for nobody whom the criteria find complete.
 */
export function nextStepToUniversalization(study: NextStep, groups: readonly GroupExplanation[]): NextStep {
  if (study.kind !== 'vneid' && study.kind !== 'done') return study;
  if (groups.length === 0) return study;
  const waitsForVneid = groups.some((group) =>
    group.findings.some((finding) => finding.kind === 'vneid-level' && finding.outcome !== 'met'),
  );
  return { kind: waitsForVneid ? 'vneid' : 'done' };
}
