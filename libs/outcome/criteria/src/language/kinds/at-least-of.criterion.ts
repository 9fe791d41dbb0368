import type { Criterion } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { CRITERIA_LIMIT, innerCriteria, wholeNumber } from '../reading/fields.js';
import { missingInside, nearestInside } from '../words/joined.js';

/** `{ key, kind: "at-least", count: 2, of: [criteria] }`: met when that many of the criteria inside are met. */
export interface AtLeastOf extends Criterion {
  kind: 'at-least';
  count: number;
  of: Criterion[];
}

export const atLeastOf: CriterionKind<AtLeastOf> = {
  kind: 'at-least',
  title: { vi: 'Ít nhất một số mục', en: 'At least some of these' },
  fields: { count: wholeNumber(1, CRITERIA_LIMIT), of: innerCriteria },
  plan: ({ count, of }, inside) => ({ form: 'join', atLeast: count, of: of.map(inside) }),
  label: ({ count, of }, language) =>
    language === 'vi' ? `Cần ít nhất ${count} trong ${of.length} mục sau` : `At least ${count} of these ${of.length}`,
  outline: (criterion, language) => [
    { text: atLeastOf.label(criterion, language, criterion.key), inside: criterion.of },
  ],
  contradictions: ({ count, of }) =>
    count <= of.length
      ? []
      : [
          {
            field: 'count',
            message: {
              vi: `Chỉ có ${of.length} mục bên trong nên không thể đạt ${count} mục.`,
              en: `There are only ${of.length} items inside, so ${count} cannot be met.`,
            },
          },
        ],
  missing: missingInside,
  nearest: nearestInside,
};
