import { describe, expect, it } from '@jest/globals';
import type { BlueprintLine, Question } from '@hvs/contracts';
import { streamOf } from '@hvs/kernel';
import fc from 'fast-check';
import { drawByBlueprint, fitsLine, shortfallOf } from './blueprint.rule.js';
import { drawPaper } from './draw-paper.js';

const TAGS = ['mat-khau', 'lua-dao', 'dich-vu-cong'];
const tags = fc.subarray(TAGS);
const difficulty = fc.constantFrom(1 as const, 2 as const, 3 as const);
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((seed) => seed.toString(16).padStart(32, '0'));

const questions = fc.array(fc.record({ tags, difficulty }), { maxLength: 14 }).map((list) =>
  list.map((each, index): Question => ({
    ...each,
    key: `q${index}`,
    kind: 'true-false',
    text: 'Đúng?',
    correct: true,
    explanation: 'Vì thế.',
  })),
);
const lines = fc.array(
  fc.record({ count: fc.integer({ min: 1, max: 4 }), tags, difficulty: fc.option(difficulty, { nil: undefined }) }),
  { minLength: 1, maxLength: 4 },
) as fc.Arbitrary<BlueprintLine[]>;

/** The most that any choice can draw, by trying all: for each set of lines their questions must suffice (Hall). */
function mostOf(bank: readonly Question[], blueprint: readonly BlueprintLine[]): number {
  const wanted = blueprint.reduce((sum, { count }) => sum + count, 0);
  const deficits = Array.from({ length: 2 ** blueprint.length }, (_, mask) => {
    const chosen = blueprint.filter((_line, at) => mask & (1 << at));
    const need = chosen.reduce((sum, { count }) => sum + count, 0);
    return need - bank.filter((question) => chosen.some((line) => fitsLine(question, line))).length;
  });
  return wanted - Math.max(0, ...deficits);
}

describe('drawing by a blueprint', () => {
  it('satisfies every line whenever that is possible, and draws no question twice', () => {
    fc.assert(
      fc.property(questions, lines, seeds, (bank, blueprint, seed) => {
        const drawn = drawByBlueprint(bank, blueprint, streamOf(seed));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.length).toBe(mostOf(bank, blueprint));
        expect(drawn.every((question) => blueprint.some((line) => fitsLine(question, line)))).toBe(true);
      }),
    );
  });

  it('says how many questions are missing exactly when some are', () => {
    fc.assert(
      fc.property(questions, lines, (bank, blueprint) => {
        const missing = shortfallOf(bank, blueprint).reduce((sum, each) => sum + each, 0);
        const wanted = blueprint.reduce((sum, { count }) => sum + count, 0);
        expect(missing).toBe(wanted - mostOf(bank, blueprint));
      }),
    );
  });

  it('leaves a question that fits two lines to the one that has no other', () => {
    const bank = [
      { key: 'q1', tags: ['a', 'b'] },
      { key: 'q2', tags: ['a'] },
    ].map((each): Question => ({ ...each, kind: 'true-false', text: '?', correct: true, explanation: '!' }));
    const blueprint = [
      { count: 1, tags: ['a'] },
      { count: 1, tags: ['b'] },
    ];
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(
          drawPaper(bank, { questionsPerAttempt: 2, blueprint }, seed)
            .map(({ key }) => key)
            .sort(),
        ).toEqual(['q1', 'q2']);
      }),
    );
  });
});

describe('a paper that is not shuffled', () => {
  it("keeps the author's order of questions and options, but never shows an ordering in its right order", () => {
    const bank: Question[] = [
      {
        key: 'q1',
        kind: 'single',
        text: '?',
        options: ['a', 'b', 'c'].map((key) => ({ key, text: key, correct: key === 'a' })),
        explanation: '!',
      },
      {
        key: 'q2',
        kind: 'ordering',
        text: '?',
        items: ['x', 'y', 'z'].map((key) => ({ key, text: key })),
        explanation: '!',
      },
      { key: 'q3', kind: 'true-false', text: '?', correct: true, explanation: '!' },
    ];
    fc.assert(
      fc.property(seeds, (seed) => {
        const paper = drawPaper(bank, { questionsPerAttempt: 3, shuffled: false }, seed);
        expect(paper.map(({ key }) => key)).toEqual(['q1', 'q2', 'q3']);
        expect(paper[0]?.options).toEqual(['a', 'b', 'c']);
        expect(paper[1]?.options).not.toEqual(['x', 'y', 'z']);
        expect(paper[1]?.options.toSorted()).toEqual(['x', 'y', 'z']);
      }),
    );
  });
});
