import { describe, expect, it } from '@jest/globals';
import { deadlineOf, endOf, isOverdue } from './attempt-timing.js';

const started = new Date('2026-11-22T08:00:00+07:00');
const deadline = deadlineOf(started, 20);
const after = (ms: number) => new Date(deadline.getTime() + ms);

describe('the time of an attempt', () => {
  it('ends its minutes after the start', () => {
    expect(deadline.toISOString()).toBe('2026-11-22T01:20:00.000Z');
  });

  it('forgives five seconds of a slow line and no more', () => {
    expect(isOverdue(deadline, after(5_000))).toBe(false);
    expect(isOverdue(deadline, after(5_001))).toBe(true);
  });

  it('is over at the deadline at the latest', () => {
    expect(endOf(deadline, after(-60_000))).toEqual(after(-60_000));
    expect(endOf(deadline, after(3_600_000))).toEqual(deadline);
  });
});
