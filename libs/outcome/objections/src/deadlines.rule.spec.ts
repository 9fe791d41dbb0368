import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterWorkingDays, deadlinesOf, isOverdue, workingDayFrom } from './deadlines.rule.js';

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((count) => new Date(Date.UTC(2000, 0, 1 + count)).toISOString().slice(0, 10));
const weekday = (text: string) => new Date(`${text}T00:00:00Z`).getUTCDay();

describe('deadlines of an objection', () => {
  it.each([
    ['raised on a Monday', '2026-11-23', '2026-11-25', '2026-12-03'],
    ['raised on a Friday: the weekend does not count', '2026-11-20', '2026-11-24', '2026-11-30'],
    ['raised on a Sunday', '2026-11-22', '2026-11-24', '2026-12-02'],
    ['the tenth day is a Saturday', '2026-11-25', '2026-11-27', '2026-12-07'],
    ['over the turn of the year', '2026-12-24', '2026-12-28', '2027-01-04'],
  ])('%s', (_story, raised, receiptDueOn, dueOn) => {
    expect(deadlinesOf(raised)).toEqual({ receiptDueOn, dueOn });
  });

  it('fall on working days, the receipt before the answer', () => {
    fc.assert(
      fc.property(day, (raised) => {
        const { receiptDueOn, dueOn } = deadlinesOf(raised);
        for (const due of [receiptDueOn, dueOn]) expect([1, 2, 3, 4, 5]).toContain(weekday(due));
        expect(raised < receiptDueOn && receiptDueOn < dueOn).toBe(true);
      }),
    );
  });

  it('of a later day are never earlier', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string];
        expect(afterWorkingDays(earlier, 2) <= afterWorkingDays(later, 2)).toBe(true);
        expect(workingDayFrom(earlier) <= workingDayFrom(later)).toBe(true);
      }),
    );
  });

  it('are kept on the last day and missed on the day after', () => {
    expect(isOverdue('2026-12-02', '2026-12-02')).toBe(false);
    expect(isOverdue('2026-12-02', '2026-12-03')).toBe(true);
  });
});
