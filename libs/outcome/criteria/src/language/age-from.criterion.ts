import { ageOn } from '@hvs/kernel';
import type { Criterion, CriterionKind } from './criterion.js';

/**
 * `{ key, kind: "age-from", years: 18 }`: met from the birthday on which that many full years are lived. When the
 * register knows only the year of birth and that year decides, the criterion cannot tell.
 */
export interface AgeFrom extends Criterion {
  kind: 'age-from';
  years: number;
}

export const ageFrom: CriterionKind<AgeFrom> = {
  kind: 'age-from',
  consults: [],
  fields: ['years'],
  read: (reader) => ({ years: reader.wholeNumber('years', 1, 120) }),
  judge(criterion, { facts, day }) {
    const year = facts.birthDate.slice(0, 4);
    const onlyYear = facts.birthPrecision === 'year';
    const youngest = ageOn(onlyYear ? `${year}-12-31` : facts.birthDate, day);
    const oldest = ageOn(onlyYear ? `${year}-01-01` : facts.birthDate, day);
    if (youngest >= criterion.years) return { outcome: 'met', evidenceIds: [], missing: null };
    const reachedIn = Number(year) + criterion.years;
    if (oldest >= criterion.years)
      return { outcome: 'cannot-tell', evidenceIds: [], missing: { reachedIn, reachedOn: null } };
    const reachedOn = onlyYear ? null : birthdayIn(reachedIn, facts.birthDate);
    return { outcome: 'not-met', evidenceIds: [], missing: { reachedIn, reachedOn } };
  },
  label: (criterion, language) =>
    language === 'vi' ? `Từ đủ ${criterion.years} tuổi trở lên` : `Be ${criterion.years} years old or older`,
  missing(criterion, finding, language) {
    if (finding.outcome === 'cannot-tell') {
      return language === 'vi'
        ? `Sổ dân cư chỉ ghi năm sinh nên chưa biết đã đủ ${criterion.years} tuổi hay chưa, hãy mang thẻ căn cước đến xã để bổ sung ngày sinh.`
        : `The register knows only the year of birth, so the age of ${criterion.years} is not certain; bring the identity card to the commune office to add the day.`;
    }
    const { reachedOn, reachedIn } = finding.missing ?? {};
    if (typeof reachedOn === 'string') {
      const onScreen = reachedOn.split('-').reverse().join('/');
      return language === 'vi'
        ? `Chưa đủ ${criterion.years} tuổi, sẽ đủ từ ngày ${onScreen}.`
        : `Not yet ${criterion.years} years old; that age is reached on ${onScreen}.`;
    }
    return language === 'vi'
      ? `Chưa đủ ${criterion.years} tuổi, sẽ đủ trong năm ${reachedIn}.`
      : `Not yet ${criterion.years} years old; that age is reached in ${reachedIn}.`;
  },
};

/** The birthday in `year`; someone born on 29 February has it on 1 March when the year is a common one. */
function birthdayIn(year: number, birthDate: string): string {
  const monthAndDay = birthDate.slice(5);
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}-${monthAndDay === '02-29' && !isLeap ? '03-01' : monthAndDay}`;
}
