import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageOn, birthDateForAge, isCalendarDay } from './birth-date.js';
import { createRandom } from './random.js';

const anyDay = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('birth dates', () => {
  it('make a person exactly as old as asked for, on any day of the calendar', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), anyDay, fc.integer({ min: 0, max: 99 }), (seed, today, age) => {
        const birthDate = birthDateForAge(createRandom(seed, 'births'), today, age);

        expect(isCalendarDay(birthDate)).toBe(true);
        expect(ageOn(today, birthDate)).toBe(age);
      }),
      {
        examples: [
          [1, '2028-02-29', 1],
          [1, '2027-02-28', 2],
          [1, '2028-03-01', 0],
        ],
      },
    );
  });

  it.each([
    ['2026-11-22', '1966-11-22', 60],
    ['2026-11-22', '1966-11-23', 59],
    ['2027-02-28', '2004-02-29', 22],
    ['2027-03-01', '2004-02-29', 23],
  ])('on %s somebody born %s has reached %d years', (today, birthDate, age) => {
    expect(ageOn(today, birthDate)).toBe(age);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '', 'hôm nay'])('"%s" is no day of the calendar', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});
