import type { DecisionOutcome } from '@hvs/contracts';
import type { Criterion, CriterionKind } from './criterion.js';

/** `{ key, kind: "all", of: [criteria] }`: met when every criterion inside is met. */
export interface AllOf extends Criterion {
  kind: 'all';
  of: Criterion[];
}

const WORST_FIRST: readonly DecisionOutcome[] = ['not-met', 'cannot-tell', 'met'];

export const allOf: CriterionKind<AllOf> = {
  kind: 'all',
  consults: [],
  fields: ['of'],
  read: (reader) => ({ of: reader.criteria('of') }),
  judge(criterion, given) {
    const of = criterion.of.map((child) => given.judge(child));
    const outcome = WORST_FIRST.find((candidate) => of.some((finding) => finding.outcome === candidate)) ?? 'met';
    const open = of.filter((finding) => finding.outcome !== 'met').length;
    return {
      outcome,
      evidenceIds: of.flatMap((finding) => finding.evidenceIds),
      missing: outcome === 'met' ? null : { open },
      of,
    };
  },
  label: (criterion, language) =>
    language === 'vi' ? `Đủ cả ${criterion.of.length} tiêu chí` : `All ${criterion.of.length} criteria`,
  missing: (_criterion, finding, language) =>
    language === 'vi'
      ? `Còn ${finding.missing?.open} tiêu chí chưa đạt.`
      : `${finding.missing?.open} criteria are still open.`,
};
