import { describe, expect, it } from '@jest/globals';
import { lessonsToRepeat, type VersionLessons } from './moved-progress.rule.js';

const versionOf = (version: number, ...lessons: [key: string, learnAgain?: boolean][]): VersionLessons => ({
  version,
  lessons: lessons.map(([key, learnAgain = false]) => ({ key, learnAgain })),
});

describe('what a learner repeats in a newer version', () => {
  const first = versionOf(1, ['a'], ['b'], ['c']);

  it('is nothing where the author asks for nothing: what is done stays done', () => {
    expect(lessonsToRepeat(['a', 'b'], 1, [first, versionOf(2, ['a'], ['c'], ['d'])])).toEqual([]);
  });

  it('is what the author asks for, of what was done', () => {
    expect(lessonsToRepeat(['a'], 1, [first, versionOf(2, ['a', true], ['b', true], ['c'])])).toEqual(['a']);
  });

  it('is also what a version in between asked for, unless the lesson is gone', () => {
    const versions = [first, versionOf(2, ['a', true], ['b', true]), versionOf(3, ['a'], ['c'])];
    expect(lessonsToRepeat(['a', 'b', 'c'], 1, versions)).toEqual(['a']);
    expect(lessonsToRepeat(['a', 'b'], 2, versions)).toEqual([]);
  });
});
