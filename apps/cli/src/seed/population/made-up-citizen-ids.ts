import type { Sex } from './population.types.js';
import { BIRTHPLACE_CODES } from './province-codes.js';
import { chooserOf, type Random } from './random.js';
import { scatteredNumbers } from './scattered-numbers.js';

/** The last six digits of every made-up citizen id begin with this. */
export const MADE_UP_TAIL_PREFIX = '99';

/**
 * Makes citizen ids that are right in form (Decree 137/2015, Article 13: province, century and sex, year of birth, six
 * random digits) and never given twice.
 *
 * The prefix 99 leaves four free digits, so 10,000 ids for each province, sex and year of birth. The fullest such cell holds
 * about 0.9 % of a population (province 030, one sex, one year): some 270 of 30,000 people and 1,800 of 200,000. The prefix
 * would become too narrow beyond a million people; then the source throws a RangeError.
 */
export function createCitizenIdSource(random: Random): (birthYear: number, sex: Sex) => string {
  const chooseProvince = chooserOf(BIRTHPLACE_CODES);
  const tails = new Map<string, () => number>();
  return (birthYear, sex) => {
    const cell = chooseProvince(random) + centuryAndSexDigit(birthYear, sex) + String(birthYear % 100).padStart(2, '0');
    const nextTail = tails.get(cell) ?? scatteredNumbers(random, 10_000);
    tails.set(cell, nextTail);
    return cell + MADE_UP_TAIL_PREFIX + String(nextTail()).padStart(4, '0');
  };
}

/** The fourth digit: 0 and 1 for men and women born 1900-1999, 2 and 3 for those born 2000-2099. */
export function centuryAndSexDigit(birthYear: number, sex: Sex): string {
  return String((Math.floor(birthYear / 100) - 19) * 2 + (sex === 'male' ? 0 : 1));
}
