import type { StoredFindings } from '@hvs/outcome/criteria';

/** What a decision rested on, for telling two of them apart. */
export interface DecisionGrounds {
  criteriaSetId: string;
  findings: StoredFindings;
}

/** What has become of a row of evidence; null while it is in effect. */
export type FateOfEvidence = 'superseded' | 'withdrawn' | null;

/** Why a criterion that was met is not met any more. */
export type TurnReason =
  'criteria-changed' | 'evidence-withdrawn' | 'evidence-superseded' | 'time-passed' | 'facts-changed';

/** One criterion that turned. */
export interface TurnedCriterion {
  key: string;
  reason: TurnReason;
}

/**
 * Which criteria took a decision from met to not met, and why: the difference between the findings before and now. A
 * criterion of a further version is named when it was met under its key before or is new. Evidence that is still in
 * effect but counts no more fell out of a window of time. `fateOf` says what has become of evidence.
 */
export function whyTurned(
  before: DecisionGrounds,
  now: DecisionGrounds,
  fateOf: (evidenceId: string) => FateOfEvidence,
): TurnedCriterion[] {
  const isOtherSet = before.criteriaSetId !== now.criteriaSetId;
  return [...now.findings].flatMap(([key, finding]): TurnedCriterion[] => {
    if (finding.outcome === 'met') return [];
    const former = before.findings.get(key);
    if (former && former.outcome !== 'met') return [];
    if (!former) return isOtherSet ? [{ key, reason: 'criteria-changed' }] : [];
    return [{ key, reason: reasonOf(former.evidenceIds.map(fateOf), isOtherSet) }];
  });
}

function reasonOf(fates: readonly FateOfEvidence[], isOtherSet: boolean): TurnReason {
  if (fates.includes('withdrawn')) return 'evidence-withdrawn';
  if (fates.includes('superseded')) return 'evidence-superseded';
  if (isOtherSet) return 'criteria-changed';
  return fates.length > 0 ? 'time-passed' : 'facts-changed';
}

/** The words of each reason, behind the phrase of the criterion. */
export const REASON_WORDS: Record<TurnReason, { vi: string; en: string }> = {
  'criteria-changed': { vi: 'tiêu chí này đã đổi', en: 'this criterion has changed' },
  'evidence-withdrawn': { vi: 'minh chứng đã bị rút lại', en: 'the evidence was withdrawn' },
  'evidence-superseded': { vi: 'minh chứng đã được thay bằng bản khác', en: 'the evidence was superseded' },
  'time-passed': { vi: 'minh chứng đã quá thời hạn', en: 'the evidence has grown too old' },
  'facts-changed': {
    vi: 'tuổi hoặc ngày sinh trong sổ không còn hợp',
    en: 'the age or the date of birth in the register no longer fits',
  },
};
