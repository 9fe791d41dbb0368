import { describe, expect, it } from '@jest/globals';
import type { Question } from '@hvs/contracts';
import fc from 'fast-check';
import { drawPaper } from './draw-paper.js';

function bankOf(size: number): Question[] {
  return Array.from({ length: size }, (_, index) => ({
    key: `q${index}`,
    kind: index % 2 === 0 ? 'single' : 'multiple',
    text: `Question ${index}`,
    options: ['a', 'b', 'c', 'd'].map((key) => ({ key, text: key, correct: key === 'a' })),
    explanation: 'because',
  }));
}

const seeds = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 })
  .map((parts) => parts.map((part) => part.toString(16).padStart(4, '0')).join(''));

describe('drawing a paper', () => {
  it('takes different questions of the bank, as many as asked or as there are', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 12 }), (seed, size, count) => {
        const bank = bankOf(size);
        const keys = drawPaper(bank, { questionsPerAttempt: count }, seed).map((question) => question.key);
        expect(keys).toHaveLength(Math.min(size, count));
        expect(new Set(keys).size).toBe(keys.length);
        expect(bank.map((question) => question.key)).toEqual(expect.arrayContaining(keys));
      }),
    );
  });

  it('shows every option of a question once', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const question of drawPaper(bankOf(12), { questionsPerAttempt: 8 }, seed)) {
          expect([...question.options].sort()).toEqual(['a', 'b', 'c', 'd']);
        }
      }),
    );
  });

  it('is the same paper for the same seed, and leaves the bank as it was', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const bank = bankOf(12);
        expect(drawPaper(bank, { questionsPerAttempt: 8 }, seed)).toEqual(
          drawPaper(bank, { questionsPerAttempt: 8 }, seed),
        );
        expect(bank).toEqual(bankOf(12));
      }),
    );
  });

  it('carries nothing that tells the answer', () => {
    const paper = drawPaper(bankOf(12), { questionsPerAttempt: 8 }, '0'.repeat(32));
    expect(paper.every((question) => Object.keys(question).sort().join() === 'key,kind,options')).toBe(true);
  });

  it('gives each question and each place of an option about the same chance', () => {
    const draws = 4_000;
    const drawn = new Map<string, number>();
    let firstIsA = 0;
    for (let index = 0; index < draws; index += 1) {
      const paper = drawPaper(
        bankOf(12),
        { questionsPerAttempt: 3 },
        (index * 2_654_435_761).toString(16).padStart(32, '0'),
      );
      for (const { key } of paper) drawn.set(key, (drawn.get(key) ?? 0) + 1);
      if (paper[0]?.options[0] === 'a') firstIsA += 1;
    }
    for (const times of drawn.values()) expect(Math.abs(times / draws - 3 / 12)).toBeLessThan(0.04);
    expect(drawn.size).toBe(12);
    expect(Math.abs(firstIsA / draws - 1 / 4)).toBeLessThan(0.04);
  });

  it('refuses a seed that is not 32 hexadecimal digits', () => {
    expect(() => drawPaper(bankOf(3), { questionsPerAttempt: 2 }, 'short')).toThrow('32 hexadecimal digits');
  });
});
