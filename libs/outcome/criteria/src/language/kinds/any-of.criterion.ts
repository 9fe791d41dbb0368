import type { Criterion } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { innerCriteria } from '../reading/fields.js';
import { missingInside, nearestInside } from '../words/joined.js';

/** `{ key, kind: "any", of: [criteria] }`: met when one criterion inside is met. */
export interface AnyOf extends Criterion {
  kind: 'any';
  of: Criterion[];
}

export const anyOf: CriterionKind<AnyOf> = {
  kind: 'any',
  title: { vi: 'Một trong các mục', en: 'One of these' },
  fields: { of: innerCriteria },
  plan: ({ of }, inside) => ({ form: 'join', atLeast: 1, of: of.map(inside) }),
  label: ({ of }, language) =>
    language === 'vi' ? `Chỉ cần một trong ${of.length} mục sau` : `Any one of these ${of.length}`,
  outline: (criterion, language) => [{ text: anyOf.label(criterion, language, criterion.key), inside: criterion.of }],
  missing: missingInside,
  nearest: nearestInside,
};
