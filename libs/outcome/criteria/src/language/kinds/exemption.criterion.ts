import { asksForAllOf, sameness } from '../checking/walk.js';
import type { Contradiction, Criterion, Finding, Language, Tone } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
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
    const reason = criterion.reasons.find((candidate) => nodeKey === `${criterion.key}--${candidate}`);
    if (reason) return capitalised(reasonInWords(criterion, reason, language));
    const reasons = reasonsInWords(criterion, language);
    return language === 'vi' ? `Có cách nhẹ hơn cho ${reasons}` : `There is an easier path for ${reasons}`;
  },
  outline(criterion, language) {
    const reasons = reasonsInWords(criterion, language);
    const usually = { vi: 'Thông thường', en: 'Usually' }[language];
    const easier = { vi: `Cách nhẹ hơn cho ${reasons}`, en: `The easier path for ${reasons}` }[language];
    const exempt = { vi: `Được miễn: ${reasons}`, en: `Exempt: ${reasons}` }[language];
    return [
      { text: usually, inside: [criterion.otherwise] },
      criterion.easier ? { text: easier, inside: [criterion.easier] } : { text: exempt, inside: [] },
    ];
  },
  contradictions: (criterion) => [...overAgeWithoutReason(criterion), ...notEasier(criterion)],
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

function reasonInWords({ overAge = DEFAULT_OVER_AGE }: Exemption, reason: Reason, language: Language): string {
  const words = {
    'severe-disability': {
      vi: 'người khuyết tật nặng có giấy xác nhận',
      en: 'people with a certified severe disability',
    },
    'over-age': { vi: `người từ đủ ${overAge} tuổi`, en: `people of ${overAge} years or more` },
  };
  return words[reason][language];
}

function reasonsInWords(criterion: Exemption, language: Language): string {
  const words = criterion.reasons.map((reason) => reasonInWords(criterion, reason, language));
  return words.join(language === 'vi' ? ' hoặc ' : ' or ');
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function overAgeWithoutReason({ reasons, overAge }: Exemption): Contradiction[] {
  if (overAge === undefined || reasons.includes('over-age')) return [];
  const message = {
    vi: 'Có ghi tuổi nhưng lý do «từ đủ tuổi» (over-age) chưa được chọn.',
    en: 'An age is given, but the reason over-age is not among the reasons.',
  };
  return [{ field: 'overAge', message }];
}

/** An easier path that asks for all that the usual one asks for helps nobody. */
function notEasier({ otherwise, easier }: Exemption): Contradiction[] {
  if (!easier) return [];
  const asked = new Set(asksForAllOf(easier).map(sameness));
  if (!asksForAllOf(otherwise).every((criterion) => asked.has(sameness(criterion)))) return [];
  const message = {
    vi: 'Cách nhẹ hơn vẫn đòi hỏi đủ mọi điều của cách thông thường.',
    en: 'The easier path asks for everything that the usual one asks for.',
  };
  return [{ field: 'easier', message }];
}

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
