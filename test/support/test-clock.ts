import type { Clock } from '@hvs/kernel';

/** A clock that runs with the machine's and can be put forward, so that no test has to wait. */
export class TestClock implements Clock {
  private offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  advance(time: { seconds?: number; minutes?: number; hours?: number; days?: number }): void {
    const seconds = (time.seconds ?? 0) + 60 * ((time.minutes ?? 0) + 60 * ((time.hours ?? 0) + 24 * (time.days ?? 0)));
    this.offsetMs += seconds * 1000;
  }
}
