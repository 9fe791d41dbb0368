import { describe, expect, it } from '@jest/globals';
import {
  declined,
  type GuestDeed,
  type LessonRead,
  nobodysYet,
  offeredTo,
  stillKept,
  taken,
  takenBy,
  withDeed,
  without,
} from './guest-deeds.js';

const SEN = 'person-sen';
const LAN = 'person-lan';
const DAY = 86_400_000;

const lesson = (id: string, changes: Partial<LessonRead> = {}): LessonRead => ({
  kind: 'lesson',
  id,
  title: `Bài ${id}`,
  at: 0,
  courseId: 'course',
  courseSlug: 'khoa',
  lessonKey: id,
  ...changes,
});

const ids = (deeds: readonly GuestDeed[]): string[] => deeds.map(({ id }) => id);

describe('what a guest has done on a device', () => {
  it('holds a lesson once, however often it is read', () => {
    const once = withDeed([], lesson('a'));
    expect(withDeed(once, lesson('again', { lessonKey: 'a' }))).toEqual(once);
    expect(ids(withDeed(once, lesson('again', { lessonKey: 'a', courseId: 'other' })))).toEqual(['a', 'again']);
  });

  it('is offered to whoever signs in, until one of them takes it', () => {
    const deeds = [lesson('a'), lesson('b')];
    expect(ids(offeredTo(SEN, deeds))).toEqual(['a', 'b']);
    const after = taken(deeds, SEN);
    expect(ids(takenBy(SEN, after))).toEqual(['a', 'b']);
    expect(offeredTo(LAN, after)).toEqual([]);
    expect(nobodysYet(after)).toEqual([]);
  });

  it('stays for the others when one says that it is not theirs, and is not offered to that one again', () => {
    const after = declined([lesson('a')], LAN);
    expect(offeredTo(LAN, after)).toEqual([]);
    expect(ids(offeredTo(SEN, after))).toEqual(['a']);
    const later = withDeed(after, lesson('b'));
    expect(ids(offeredTo(LAN, later))).toEqual(['b']);
    expect(ids(takenBy(LAN, taken(later, LAN)))).toEqual(['b']);
  });

  it('can be read anew by a guest once somebody has taken it', () => {
    const after = taken([lesson('a')], SEN);
    expect(ids(withDeed(after, lesson('b', { lessonKey: 'a' })))).toEqual(['a', 'b']);
    expect(ids(without(after, 'a'))).toEqual([]);
  });

  it('is forgotten after two months, and the oldest first when there is too much', () => {
    expect(ids(stillKept([lesson('old'), lesson('new', { at: 50 * DAY })], 61 * DAY))).toEqual(['new']);
    const many = Array.from({ length: 205 }, (_, index) => lesson(String(index)));
    expect(ids(stillKept(many, 1))).toHaveLength(200);
    expect(ids(stillKept(many, 1))[0]).toBe('5');
  });
});
