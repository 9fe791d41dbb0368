import type { Criterion } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { innerCriteria } from '../reading/fields.js';
import { missingInside, nearestInside } from '../words/joined.js';

/** `{ key, kind: "all", of: [criteria] }`: met when every criterion inside is met. */
export interface AllOf extends Criterion {
  kind: 'all';
  of: Criterion[];
}

export const allOf: CriterionKind<AllOf> = {
  kind: 'all',
  title: { vi: 'Đủ tất cả các mục', en: 'All of these' },
  fields: { of: innerCriteria },
  plan: ({ of }, inside) => ({ form: 'join', atLeast: of.length, of: of.map(inside) }),
  label: ({ of }, language) => (language === 'vi' ? `Cần đủ cả ${of.length} mục sau` : `All ${of.length} of these`),
  outline: (criterion, language) => [{ text: allOf.label(criterion, language, criterion.key), inside: criterion.of }],
  missing: missingInside,
  nearest: nearestInside,
};
