import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Memory, remembered } from './memory.rule.js';

const FIRST = new Date('2026-03-02T02:00:00Z');
const dayAfter = (day: string): Date => new Date(`${day}T02:00:00Z`);

/** Answers a question on each day it is due, until it rests. */
function history(answers: readonly boolean[], first = FIRST): Memory[] {
  const steps: Memory[] = [];
  let at = first;
  for (const wasRight of answers) {
    const memory = remembered(steps.at(-1) ?? null, wasRight, at);
    steps.push(memory);
    if (!memory.dueOn) break;
    at = dayAfter(memory.dueOn);
  }
  return steps;
}

describe('how well a question is known', () => {
  it('is asked again the day after a wrong answer, then after longer and longer pauses, and rests in the end', () => {
    const days = history([false, ...Array.from({ length: 20 }, () => true)]).map(({ dueOn }) => dueOn);
    expect(days[0]).toBe('2026-03-03');
    expect(days.at(-1)).toBeNull();
    expect(days.length).toBeLessThanOrEqual(12);
  });

  it('counts the days of Vietnam: late in the evening there, tomorrow is the next day', () => {
    expect(remembered(null, false, new Date('2026-03-02T16:30:00Z')).dueOn).toBe('2026-03-03');
    expect(remembered(null, false, new Date('2026-03-02T17:30:00Z')).dueOn).toBe('2026-03-04');
  });

  it('wakes a question that rested, when a quiz shows that it is forgotten', () => {
    const rested = history(Array.from({ length: 20 }, () => true)).at(-1) as Memory;
    expect(rested.dueOn).toBeNull();
    const again = remembered(rested, false, new Date('2026-12-01T02:00:00Z'));
    expect(again).toMatchObject({ lapses: rested.lapses + 1, dueOn: expect.stringMatching(/^2026-12/) });
  });

  const answers = fc.array(fc.boolean(), { minLength: 1, maxLength: 15 });
  const pause = fc.integer({ min: 1, max: 400 });

  it('never asks twice on one day, and the same answers give the same days', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const steps = history(given);
        expect(history(given)).toEqual(steps);
        for (const { lastAt, dueOn } of steps) if (dueOn) expect(dayAfter(dueOn) > lastAt).toBe(true);
      }),
    );
  });

  it('asks later after a right answer than after a wrong one, whatever was answered before', () => {
    fc.assert(
      fc.property(answers, pause, (given, days) => {
        const before = history(given).at(-1) as Memory;
        const at = new Date(before.lastAt.getTime() + days * 86_400_000);
        const [right, wrong] = [remembered(before, true, at), remembered(before, false, at)];
        expect(wrong.dueOn).not.toBeNull();
        expect(right.stability).toBeGreaterThan(wrong.stability);
        expect((right.dueOn ?? '9999') >= (wrong.dueOn as string)).toBe(true);
      }),
    );
  });
});
