import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageOn, todayIn, VIETNAM } from '@hvs/kernel';
import { birthdayOf, latestBirthDate, plusDays, plusMonths, windowLastDay, windowStart } from './calendar.js';

const arbitraryDay = fc.integer({ min: 0, max: 60_000 }).map((days) => plusDays('1900-01-01', days));
const leapDay = fc.constantFrom('1948-02-29', '2000-02-29', '2008-02-29', '2028-02-29');
const day = fc.oneof({ arbitrary: arbitraryDay, weight: 3 }, leapDay);
const months = fc.integer({ min: 1, max: 120 });
const runs = { numRuns: 1000 };

describe('moving by months', () => {
  it.each([
    ['2026-11-22', -12, '2025-11-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2028-03-31', -1, '2028-02-29'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('takes %s by %i to %s', (from, by, to) => {
    expect(plusMonths(from, by)).toBe(to);
  });
});

describe('a window', () => {
  it('begins at midnight in Vietnam', () => {
    expect(windowStart('2026-11-22', 12).toISOString()).toBe('2025-11-21T17:00:00.000Z');
    expect(windowStart('2026-03-31', 1).toISOString()).toBe('2026-02-27T17:00:00.000Z');
  });

  it('never moves back as days pass', () => {
    fc.assert(
      fc.property(day, months, (today, n) => {
        expect(windowStart(plusDays(today, 1), n).getTime()).toBeGreaterThanOrEqual(windowStart(today, n).getTime());
      }),
      runs,
    );
  });

  it.each([
    ['2025-11-22T10:00:00Z', 12, '2026-11-22'],
    ['2025-11-22T17:00:00Z', 12, '2026-11-23'],
    ['2026-02-28T10:00:00Z', 1, '2026-03-31'],
    ['2028-02-29T10:00:00Z', 12, '2029-02-28'],
  ])('holds what happened at %s for %i months until %s', (at, n, last) => {
    expect(windowLastDay(new Date(at), n)).toBe(last);
  });

  it('holds evidence to its last day and not a day longer', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        months,
        (at, n) => {
          const last = windowLastDay(at, n);
          expect(windowStart(last, n) <= at).toBe(true);
          expect(windowStart(plusDays(last, 1), n) <= at).toBe(false);
          expect(last > todayIn(VIETNAM, at)).toBe(true);
        },
      ),
      runs,
    );
  });
});

describe('the day of birth that decides an age', () => {
  it.each([
    [18, '2026-02-28', '2008-02-28'],
    [18, '2026-03-01', '2008-03-01'],
    [18, '2028-02-29', '2010-02-28'],
    [20, '2028-02-29', '2008-02-29'],
  ])('for %i years on %s is %s', (years, today, latest) => {
    expect(latestBirthDate(years, today)).toBe(latest);
  });

  it('says of everybody what the count of years says', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 120 }), (birthDate, today, years) => {
        expect(birthDate <= latestBirthDate(years, today)).toBe(ageOn(birthDate, today) >= years);
      }),
      runs,
    );
  });

  it('parts neighbours at the very day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (today, years) => {
        const latest = latestBirthDate(years, today);
        expect(ageOn(latest, today)).toBe(years);
        expect(ageOn(plusDays(latest, 1), today)).toBe(years - 1);
      }),
      runs,
    );
  });

  it('is a birthday on which the age is reached, and not a day before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (birthDate, years) => {
        const birthday = birthdayOf(birthDate, years);
        expect(ageOn(birthDate, birthday)).toBe(years);
        expect(ageOn(birthDate, plusDays(birthday, -1))).toBe(years - 1);
      }),
      runs,
    );
  });
});
