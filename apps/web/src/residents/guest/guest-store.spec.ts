import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CourseDetail, PracticeCard } from '../../api/types.js';
import { type GuestDeed, withDeed } from './guest-deeds.js';
import { markedCourse, markedPractice } from './guest-marks.js';
import { changeGuestDeeds, guestDeeds, onGuestDeeds } from './guest-store.js';
import { GUEST_WORK, hasGuestWork } from './guest-work-key.js';

const read = (lessonKey: string): GuestDeed => ({
  kind: 'lesson',
  id: lessonKey,
  title: lessonKey,
  at: Date.now(),
  courseId: 'course',
  courseSlug: 'khoa',
  lessonKey,
});

const tried = (id: string, outcome: 'done' | 'harmed', assisted: boolean): GuestDeed => ({
  kind: 'try',
  id,
  title: 'Thử',
  at: Date.now(),
  ended: {
    id,
    courseSlug: 'khoa',
    practiceKey: 'goi-dien',
    outcome,
    assisted,
    wrongMoves: 0,
    hints: 0,
    seconds: 9,
    finishedAt: `at ${id}`,
  },
});

describe('the device of a guest', () => {
  let kept: Map<string, string>;
  let isFull: boolean;

  beforeEach(() => {
    kept = new Map();
    isFull = false;
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      removeItem: (key: string) => void kept.delete(key),
      setItem: (key: string, text: string) => {
        if (isFull) throw new Error('full');
        kept.set(key, text);
      },
    };
    const listening = { addEventListener: () => undefined, removeEventListener: () => undefined };
    Object.assign(globalThis, { localStorage: storage, window: listening });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'localStorage');
    Reflect.deleteProperty(globalThis, 'window');
  });

  it('keeps what was done and tells of it; nothing is left when all of it has gone', () => {
    const tell = jest.fn();
    const stop = onGuestDeeds(tell);
    expect(changeGuestDeeds((deeds) => withDeed(deeds, read('a')))).toBe(true);
    expect(tell).toHaveBeenCalledTimes(1);
    expect(guestDeeds()).toMatchObject([{ lessonKey: 'a' }]);
    expect(guestDeeds()).toBe(guestDeeds());
    expect(hasGuestWork()).toBe(true);
    changeGuestDeeds(() => []);
    expect(hasGuestWork()).toBe(false);
    stop();
    changeGuestDeeds((deeds) => withDeed(deeds, read('b')));
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('says so when it keeps nothing, and reads nonsense as nothing', () => {
    isFull = true;
    expect(changeGuestDeeds((deeds) => withDeed(deeds, read('a')))).toBe(false);
    kept.set(GUEST_WORK, '{"not": "a list"}');
    expect(guestDeeds()).toEqual([]);
    kept.set(GUEST_WORK, 'broken');
    expect(guestDeeds()).toEqual([]);
    Reflect.deleteProperty(globalThis, 'localStorage');
    expect(guestDeeds()).toEqual([]);
    expect(hasGuestWork()).toBe(false);
  });

  it('marks lessons and practices of the guest, and none that somebody has taken', () => {
    const lessons = [{ key: 'a' }, { key: 'b' }].map((each) => ({ ...each, done: false }));
    const course = { slug: 'khoa', lessons } as CourseDetail;
    const deeds = [read('a'), { ...read('b'), owner: 'somebody' }];
    expect(markedCourse(course, deeds).lessons.map(({ done }) => done)).toEqual([true, false]);
    const card = { courseSlug: 'khoa', key: 'goi-dien', tries: 0, doneAt: null, aloneAt: null } as PracticeCard;
    const tries = [tried('1', 'harmed', false), tried('2', 'done', true), tried('3', 'done', false)];
    expect(markedPractice(card, tries)).toMatchObject({ tries: 3, doneAt: 'at 2', aloneAt: 'at 3' });
    expect(markedPractice(card, tries.slice(0, 1))).toMatchObject({ tries: 1, doneAt: null, aloneAt: null });
  });
});
