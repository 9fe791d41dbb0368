import { ageOn } from '@hvs/kernel';
import type { Criterion, Finding, Given, NearestWay, Tone } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { optional, wholeNumber } from '../reading/fields.js';
import { askForBirthDay, comingOfAge, waitForAge } from '../words/age.js';
import { say } from '../words/say.js';

/**
 * `{ key, kind: "age-between", from?: 18, to?: 59 }`: met while that many full years are lived, both included. When
 * the register knows only the year of birth and that year decides, the criterion cannot tell.
 */
export interface AgeBetween extends Criterion {
  kind: 'age-between';
  from?: number;
  to?: number;
}

export const ageBetween: CriterionKind<AgeBetween> = {
  kind: 'age-between',
  title: { vi: 'Ở trong độ tuổi', en: 'Be of an age' },
  fields: { from: optional(wholeNumber(0, 120)), to: optional(wholeNumber(0, 120)) },
  plan: ({ from, to }) => ({ form: 'age', from: from ?? null, to: to ?? null }),
  label({ from, to }, language) {
    if (to === undefined) return { vi: `Từ đủ ${from} tuổi trở lên`, en: `Be ${from} years old or older` }[language];
    if (from === undefined) return { vi: `Không quá ${to} tuổi`, en: `Be no older than ${to}` }[language];
    return { vi: `Từ đủ ${from} đến hết ${to} tuổi`, en: `Be from ${from} to ${to} years old` }[language];
  },
  contradictions({ from, to }) {
    if (from === undefined && to === undefined) {
      return [
        { field: '', message: { vi: 'Phải có «từ» hoặc «đến» tuổi.', en: 'A lowest or a highest age is needed.' } },
      ];
    }
    if (from === undefined || to === undefined || from <= to) return [];
    const message = { vi: `Không ai vừa từ ${from} vừa không quá ${to} tuổi.`, en: `Nobody is from ${from} to ${to}.` };
    return [{ field: 'to', message }];
  },
  missing(criterion, finding, given, tone) {
    if (finding.outcome === 'cannot-tell') return askForBirthDay(tone);
    return isTooYoung(criterion, finding, given)
      ? comingOfAge(given.facts, criterion.from ?? 0, tone)
      : tooOld(criterion, tone);
  },
  nearest(criterion, finding, given, { language }): NearestWay {
    if (isTooYoung(criterion, finding, given)) return waitForAge(given.facts, criterion.from ?? 0, language);
    return { kind: 'office', label: language === 'vi' ? 'Hỏi cán bộ xã' : 'Ask at the commune office' };
  },
};

function isTooYoung({ from }: AgeBetween, { outcome }: Finding, { facts, day }: Given): boolean {
  return outcome === 'not-met' && from !== undefined && ageOn(facts.birthDate, day) < from;
}

function tooOld({ to }: AgeBetween, tone: Tone): string {
  return say(tone, {
    vi: {
      learner: `Mục này dành cho người không quá ${to} tuổi.`,
      helper: `Mục này dành cho người không quá ${to} tuổi, hãy chọn cách khác.`,
      officer: `Đã quá ${to} tuổi.`,
    },
    en: {
      learner: `This is for people no older than ${to}.`,
      helper: `This is for people no older than ${to}; choose another way.`,
      officer: `Older than ${to}.`,
    },
  });
}
