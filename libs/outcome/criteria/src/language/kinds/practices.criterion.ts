import { type EvidenceKind, type Provenance, PROVENANCES } from '@hvs/contracts';
import type { Contradiction, Criterion, Given, Language, Tone } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
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
    const open = openPractices(criterion, given);
    const lacking = shortfall(
      open.map((practice) => matcherFor(criterion, practice)),
      given,
      tone,
    );
    const asked = askFor(criterion, { open, have: finding.have ?? 0 }, tone);
    return asked + lacking + progressSentence(finding, { vi: 'bài', en: 'practices' }, tone);
  },
  nearest(criterion, _finding, given, { language }) {
    const [next] = openPractices(criterion, given);
    const title = next ? ` ${quoted(next.title, language)}` : '';
    const label = mustBeSeen(criterion)
      ? { vi: `Nhờ tổ công nghệ số xem làm bài${title}`, en: `Ask a helper to watch${title}` }
      : { vi: `Thực hành${title}`, en: `Practise${title}` };
    return { kind: 'practice', label: label[language] };
  },
};

/** Whoever has to be seen by a helper cannot do it alone. */
function mustBeSeen({ minimumProvenance }: Practices): boolean {
  return minimumProvenance !== undefined && PROVENANCES.indexOf(minimumProvenance) >= PROVENANCES.indexOf('observed');
}

function askFor(criterion: Practices, { open, have }: { open: Named[]; have: number }, tone: Tone): string {
  const count = criterion.atLeast - have;
  const [vi, en] = [namesOf(open, count, 'vi'), namesOf(open, count, 'en')];
  const isAlone = criterion.unassisted ?? false;
  const todo = {
    vi: `${isAlone ? 'tự làm' : 'làm'} ${have > 0 ? 'thêm ' : ''}${count} bài thực hành`,
    en: `${count} ${have > 0 ? 'more ' : ''}${count === 1 ? 'practice' : 'practices'}${isAlone ? ' without help' : ''}`,
  };
  return say(tone, {
    vi: {
      learner: mustBeSeen(criterion) ? `Hãy nhờ tổ công nghệ số xem mình ${todo.vi}${vi}.` : `Hãy ${todo.vi}${vi}.`,
      helper: `Xem người học ${todo.vi} rồi ghi nhận${vi}.`,
      officer: `Còn thiếu ${count} bài thực hành${vi}.`,
    },
    en: {
      learner: mustBeSeen(criterion) ? `Ask a helper to watch you do ${todo.en}${en}.` : `Do ${todo.en}${en}.`,
      helper: `Watch the learner do ${todo.en} and record it${en}.`,
      officer: `Missing: ${todo.en}${en}.`,
    },
  });
}

function openPractices(criterion: Practices, given: Given): Named[] {
  return criterion.practices.filter((practice) => matching(given, matcherFor(criterion, practice)).length === 0);
}

const NAMES_SHOWN = 2;

/** The first few titles, behind a comma or colon; that there are more, or that there is a choice, is said. */
function namesOf(open: readonly Named[], count: number, language: Language): string {
  const shown = open.slice(0, NAMES_SHOWN).map(({ title }) => quoted(title, language));
  const rest = open.length > NAMES_SHOWN ? { vi: ' và bài khác', en: ' and others' }[language] : '';
  const choice = { vi: ', chọn trong: ', en: ', out of: ' }[language];
  return (open.length > count ? choice : ': ') + shown.join(', ') + rest;
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
