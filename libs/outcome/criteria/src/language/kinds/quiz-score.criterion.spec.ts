import { describe, expect, it } from '@jest/globals';
import { evidenceOf, judged } from '../../spec-support/index.js';

const quiz = { key: 'k', kind: 'quiz-score', course: 'an-toan', title: { vi: 'An toàn', en: '' }, percent: 80 };
const passed = (scorePercent: number, supervised = false) =>
  evidenceOf(
    'quiz-passed',
    { course: 'an-toan', scorePercent, supervised },
    { provenance: supervised ? 'supervised-quiz' : 'unsupervised-quiz' },
  );

describe('a score in a quiz', () => {
  it.each([
    [79, 'not-met'],
    [80, 'met'],
    [100, 'met'],
  ])('of %i percent is %s where 80 are asked for', (score, outcome) => {
    expect(judged(quiz, [passed(score)])[0]).toBe(outcome);
  });

  it('is not put together from several attempts', () => {
    expect(judged({ ...quiz, supervised: true } as typeof quiz, [passed(100), passed(75, true)])[0]).toBe('not-met');
  });

  it('may have to be supervised, and may be where it has not to', () => {
    expect(judged({ ...quiz, supervised: true } as typeof quiz, [passed(90)])[0]).toBe('not-met');
    expect(judged({ ...quiz, supervised: true } as typeof quiz, [passed(90, true)])[0]).toBe('met');
    expect(judged({ ...quiz, supervised: false } as typeof quiz, [passed(90, true)])[0]).toBe('met');
  });
});
