import { describe, expect, it } from '@jest/globals';
import type { CourseCard } from '../../api/types.js';
import { threeToTry } from './three-to-try.js';

const card = (slug: string, ...targetGroups: string[]): CourseCard => ({ slug, targetGroups }) as CourseCard;
const chosen = (...courses: CourseCard[]): string[] => threeToTry(courses).map(({ slug }) => slug);

describe('three courses to try', () => {
  it('are for different groups, as far as there are', () => {
    const given = [card('a', 'elderly'), card('b', 'elderly'), card('c', 'resident', 'elderly'), card('d', 'student')];
    expect(chosen(...given)).toEqual(['a', 'd', 'b']);
    expect(chosen(...given, card('e', 'worker'), card('f', 'official'))).toEqual(['a', 'd', 'e']);
  });

  it('are as many as there are', () => {
    expect(chosen()).toEqual([]);
    expect(chosen(card('a', 'elderly'))).toEqual(['a']);
  });
});
