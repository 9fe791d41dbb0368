import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { studyStreak } from './study-streak.rule.js';

const TODAY = '2026-03-20';
const ago = (days: number): string => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);

describe('days of study in a row', () => {
  it.each([
    ['nothing yet', [], 0, false],
    ['today alone', [0], 1, true],
    ['yesterday: today may still come', [1], 1, false],
    ['the day before yesterday: a day of rest is forgiven', [2], 1, false],
    ['two days of rest end the row', [3, 4, 5], 0, false],
    ['every day', [0, 1, 2, 3], 4, true],
    ['every second day; days of rest are not counted', [0, 2, 4, 6], 4, true],
    ['what lies before a longer pause does not count', [0, 1, 4, 5, 6], 2, true],
    ['twice on one day is one day', [0, 0, 1], 2, true],
  ] as const)('%s', (_what, days, expected, studiedToday) => {
    expect(studyStreak(days.map(ago), TODAY)).toEqual({ days: expected, studiedToday });
  });

  it('never shrinks because of a further day of study, nor for their order', () => {
    const past = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(past, fc.integer({ min: 0, max: 40 }), (days, further) => {
        const before = studyStreak(days.map(ago), TODAY).days;
        expect(studyStreak([further, ...days].map(ago), TODAY).days).toBeGreaterThanOrEqual(before);
        expect(studyStreak([...days].reverse().map(ago), TODAY).days).toBe(before);
      }),
    );
  });
});
