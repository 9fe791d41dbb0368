import type { Criterion, CriterionKind, Finding, Tone } from '../criterion.js';
import { innerCriterion, optional, someOf, wholeNumber } from '../reading/fields.js';
import type { PlanNode } from '../rule.js';
import { askForBirthDay, comingOfAge, waitForAge } from '../words/age.js';
import { missingInside } from '../words/joined.js';
import { say } from '../words/say.js';

type Reason = 'severe-disability' | 'over-age';

/** Full years from which age is a reason, where the document names none. */
export const DEFAULT_OVER_AGE = 80;

/**
 * `{ key, kind: "exemption", reasons: ["severe-disability", "over-age"], overAge?: 80, otherwise: criterion, easier?:
 * criterion }`: met by `otherwise`; whoever has one of the reasons meets it by `easier`, too, or, where nothing easier
 * is named, by the reason alone. Severe disability is shown by a paper that was entered and checked; the age is
 * reached with that many full years.
 */
export interface Exemption extends Criterion {
  kind: 'exemption';
  reasons: Reason[];
  overAge?: number;
  otherwise: Criterion;
  easier?: Criterion;
}

export const exemption: CriterionKind<Exemption> = {
  kind: 'exemption',
  title: { vi: 'Cách nhẹ hơn khi có lý do', en: 'An easier path for a reason' },
  fields: {
    reasons: someOf<Reason>(['severe-disability', 'over-age']),
    overAge: optional(wholeNumber(60, 120)),
    otherwise: innerCriterion,
    easier: optional(innerCriterion),
  },
  plan: (criterion, inside) => ({
    form: 'join',
    atLeast: 1,
    of: [inside(criterion.otherwise), easierPath(criterion, inside)],
  }),
  label(criterion, language, nodeKey) {
    const [only] = criterion.reasons;
    if (nodeKey.endsWith('--severe-disability')) return REASON_LABELS['severe-disability'](criterion)[language];
    if (nodeKey.endsWith('--over-age')) return REASON_LABELS['over-age'](criterion)[language];
    const reasons =
      criterion.reasons.length === 1 && only
        ? REASON_LABELS[only](criterion)[language].toLowerCase()
        : REASON_LABELS['severe-disability'](criterion)[language].toLowerCase() +
          { vi: ' hoặc ', en: ' or ' }[language] +
          REASON_LABELS['over-age'](criterion)[language].toLowerCase();
    return language === 'vi' ? `Có cách nhẹ hơn cho ${reasons}` : `There is an easier path for ${reasons}`;
  },
  missing(criterion, finding, given, tone) {
    if (finding.of) return missingInside(criterion, finding, given, tone);
    if (finding.key.endsWith('--severe-disability')) return bringThePaper(tone);
    return finding.outcome === 'cannot-tell'
      ? askForBirthDay(tone)
      : comingOfAge(given.facts, criterion.overAge ?? DEFAULT_OVER_AGE, tone);
  },
  nearest(criterion, finding, given, { language }) {
    if (finding.of) return null;
    if (isWaiting(finding)) return waitForAge(given.facts, criterion.overAge ?? DEFAULT_OVER_AGE, language);
    return {
      kind: 'office',
      label: language === 'vi' ? 'Mang giấy tờ đến xã' : 'Bring the paper to the commune office',
    };
  },
};

const REASON_LABELS: Record<Reason, (criterion: Exemption) => { vi: string; en: string }> = {
  'severe-disability': () => ({ vi: 'Người khuyết tật nặng', en: 'People with a severe disability' }),
  'over-age': ({ overAge = DEFAULT_OVER_AGE }) => ({
    vi: `Người từ đủ ${overAge} tuổi`,
    en: `People of ${overAge} years or more`,
  }),
};

function easierPath(criterion: Exemption, inside: (criterion: Criterion) => PlanNode): PlanNode {
  const reason = reasonsOf(criterion);
  if (!criterion.easier) return reason;
  const of = [reason, inside(criterion.easier)];
  return { key: `${criterion.key}--easier`, criterion, rule: { form: 'join', atLeast: 2, of } };
}

function reasonsOf(criterion: Exemption): PlanNode {
  const leaves = criterion.reasons.map((reason): PlanNode => {
    const key = `${criterion.key}--${reason}`;
    return reason === 'over-age'
      ? { key, criterion, rule: { form: 'age', from: criterion.overAge ?? DEFAULT_OVER_AGE, to: null } }
      : {
          key,
          criterion,
          rule: { form: 'seen', atLeast: 1, of: [{ kinds: ['exemption-granted'], subject: reason }] },
        };
  });
  return { key: `${criterion.key}--reason`, criterion, rule: { form: 'join', atLeast: 1, of: leaves } };
}

function isWaiting(finding: Finding): boolean {
  return finding.key.endsWith('--over-age') && finding.outcome === 'not-met';
}

function bringThePaper(tone: Tone): string {
  return say(tone, {
    vi: {
      learner: 'Nếu là người khuyết tật nặng, hãy mang giấy xác nhận mức độ khuyết tật đến xã.',
      helper: 'Nếu người học là người khuyết tật nặng, giúp mang giấy xác nhận mức độ khuyết tật đến xã.',
      officer: 'Chưa ghi nhận giấy xác nhận mức độ khuyết tật nặng.',
    },
    en: {
      learner: 'With a severe disability, bring the paper that certifies it to the commune office.',
      helper:
        'If the learner has a severe disability, help to bring the paper that certifies it to the commune office.',
      officer: 'No paper that certifies a severe disability is recorded.',
    },
  });
}
