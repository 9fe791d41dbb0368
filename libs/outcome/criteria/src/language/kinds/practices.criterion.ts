import type { EvidenceKind, Provenance } from '@hvs/contracts';
import type { Contradiction, Criterion, CriterionKind, Given, Language } from '../criterion.js';
import { matching } from '../evaluation/matching.js';
import { months, type Named, optional, practiceList, provenance, trueOrFalse, wholeNumber } from '../reading/fields.js';
import type { Matcher } from '../rule.js';
import { conditionsInWords, inLanguage, quoted, say } from '../words/say.js';
import { progressSentence, shortfall } from '../words/shortfall.js';

/**
 * `{ key, kind: "practices", practices: [{ key, title: { vi, en } }], atLeast: 3, minimumProvenance?, unassisted?,
 * withinMonths? }`: met by that many different practices of the list, done here, seen by a helper or declared by the
 * person. `unassisted: true` counts only what was done without help, which nobody can declare of themselves.
 */
export interface Practices extends Criterion {
  kind: 'practices';
  practices: Named[];
  atLeast: number;
  minimumProvenance?: Provenance;
  unassisted?: boolean;
  withinMonths?: number;
}

const SEEN: readonly EvidenceKind[] = ['practice-done', 'observed'];

function matcherFor(criterion: Practices, practice: Named): Matcher {
  return {
    kinds: criterion.unassisted ? SEEN : [...SEEN, 'self-declared'],
    subject: practice.key,
    provenanceAtLeast: criterion.minimumProvenance,
    unassisted: criterion.unassisted || undefined,
    withinMonths: criterion.withinMonths,
  };
}

export const practices: CriterionKind<Practices> = {
  kind: 'practices',
  title: { vi: 'Làm được các bài thực hành', en: 'Do practices' },
  fields: {
    practices: practiceList,
    atLeast: wholeNumber(1, 20),
    minimumProvenance: optional(provenance),
    unassisted: optional(trueOrFalse),
    withinMonths: optional(months),
  },
  plan: (criterion) => ({
    form: 'seen',
    atLeast: criterion.atLeast,
    of: criterion.practices.map((practice) => matcherFor(criterion, practice)),
  }),
  label(criterion, language) {
    const [least, all] = [criterion.atLeast, criterion.practices.length];
    const asked = {
      vi: least === all ? `Làm được ${all} bài thực hành` : `Làm được ít nhất ${least} trong ${all} bài thực hành`,
      en: least === all ? `Do ${all} practices` : `Do at least ${least} of ${all} practices`,
    }[language];
    const alone = criterion.unassisted ? { vi: ', không cần người giúp', en: ', without help' }[language] : '';
    return asked + alone + conditionsInWords(criterion, language);
  },
  outline: (criterion, language) => [
    {
      text: practices.label(criterion, language, criterion.key),
      inside: criterion.practices.map(({ title }) => inLanguage(title, language)),
    },
  ],
  contradictions: contradictionsOf,
  missing(criterion, finding, given, tone) {
    const count = criterion.atLeast - (finding.have ?? 0);
    const open = openPractices(criterion, given);
    const [vi, en] = [namesOf(open, 'vi'), namesOf(open, 'en')];
    const alone = criterion.unassisted ? { vi: 'tự làm ', en: ' without help' } : { vi: 'làm ', en: '' };
    const plural = count === 1 ? 'practice' : 'practices';
    const asked = say(tone, {
      vi: {
        learner: `Hãy ${alone.vi}thêm ${count} bài thực hành, chọn trong: ${vi}.`,
        helper: `Để người học ${alone.vi}thêm ${count} bài thực hành trước mặt mình rồi ghi nhận: ${vi}.`,
        officer: `Còn thiếu ${count} bài thực hành trong: ${vi}.`,
      },
      en: {
        learner: `Do ${count} more ${plural}${alone.en}, out of: ${en}.`,
        helper: `Watch the learner do ${count} more ${plural}${alone.en} and record it: ${en}.`,
        officer: `${count} more ${plural} missing out of: ${en}.`,
      },
    });
    const lacking = shortfall(
      open.map((practice) => matcherFor(criterion, practice)),
      given,
      tone,
    );
    return asked + lacking + progressSentence(finding, { vi: 'bài', en: 'practices' }, tone);
  },
  nearest(criterion, _finding, given, { language }) {
    const [next] = openPractices(criterion, given);
    const title = next ? ` ${quoted(next.title, language)}` : '';
    return { kind: 'practice', label: language === 'vi' ? `Thực hành${title}` : `Practise${title}` };
  },
};

function openPractices(criterion: Practices, given: Given): Named[] {
  return criterion.practices.filter((practice) => matching(given, matcherFor(criterion, practice)).length === 0);
}

const NAMES_SHOWN = 3;

/** The first few titles; that there are more is shown by an ellipsis. */
function namesOf(open: readonly Named[], language: Language): string {
  const shown = open.slice(0, NAMES_SHOWN).map(({ title }) => quoted(title, language));
  return shown.join(', ') + (open.length > NAMES_SHOWN ? ', …' : '');
}

function contradictionsOf({ practices: list, atLeast }: Practices): Contradiction[] {
  const keys = list.map(({ key }) => key);
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  const found: Contradiction[] = [];
  if (twice >= 0) {
    const message = { vi: `Bài «${keys[twice]}» có hai lần.`, en: `The practice “${keys[twice]}” is there twice.` };
    found.push({ field: `practices[${twice}].key`, message });
  }
  if (atLeast > list.length) {
    const message = {
      vi: `Chỉ có ${list.length} bài nên không thể đạt ${atLeast} bài.`,
      en: `There are only ${list.length} practices, so ${atLeast} cannot be done.`,
    };
    found.push({ field: 'atLeast', message });
  }
  return found;
}
