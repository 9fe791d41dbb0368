import { describe, expect, it } from '@jest/globals';
import type { Question } from '@hvs/contracts';
import fc from 'fast-check';
import { countedAnswers } from './counted-answers.rule.js';
import {
  addAnswer,
  type CountedAnswer,
  discriminationOf,
  facilityOf,
  flagsOf,
  type ItemSums,
  NO_SUMS,
} from './item-statistics.rule.js';

const answers = fc.array(
  fc.record({
    right: fc.boolean(),
    blank: fc.constant(false),
    rest: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
  }),
  { minLength: 2, maxLength: 80 },
);
const sumsOf = (list: readonly CountedAnswer[]): ItemSums => list.reduce(addAnswer, NO_SUMS);

/** The textbook's correlation of two columns. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (column: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[column], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (dx: number, dy: number) => number): number =>
    pairs.reduce((total, [a, b]) => total + of(a - x, b - y), 0);
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_dx, dy) => dy * dy));
}

const question: Question = {
  key: 'q',
  kind: 'single',
  text: 'Câu?',
  explanation: 'Vì.',
  options: [
    { key: 'a', text: 'A', correct: true },
    { key: 'b', text: 'B', correct: false },
    { key: 'c', text: 'C', correct: false },
  ],
};

describe('the figures of a question', () => {
  it('are the correlation with the rest of the paper, counted one by one', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const found = discriminationOf(sumsOf(list));
        const wanted = correlation(list.map(({ right, rest }) => [Number(right), rest]));
        if (found === undefined) expect(Number.isFinite(wanted) ? Math.abs(wanted) : 0).toBeLessThanOrEqual(1.0001);
        else expect(found).toBeCloseTo(wanted, 6);
      }),
    );
  });

  it('do not depend on the order in which papers come in', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const there = sumsOf(list);
        const back = sumsOf(list.toReversed());
        expect(facilityOf(back)).toBe(facilityOf(there));
        expect(discriminationOf(back) ?? 9).toBeCloseTo(discriminationOf(there) ?? 9, 6);
      }),
    );
  });

  it('say nothing while everybody answered alike', () => {
    const all = Array.from({ length: 40 }, (_, n) => ({ right: true, blank: false, rest: n / 40 }));
    expect(discriminationOf(sumsOf(all))).toBeUndefined();
    expect(facilityOf(NO_SUMS)).toBeUndefined();
  });

  it('say nothing against a question before thirty have seen it', () => {
    const few = sumsOf(Array.from({ length: 29 }, () => ({ right: false, blank: false, rest: 0.5 })));
    expect(flagsOf(question, few, new Map([['b', 29]]))).toEqual([]);
    const enough = addAnswer(few, { right: false, blank: false, rest: 0.5 });
    expect(flagsOf(question, enough, new Map([['b', 30]]))).toEqual([
      'hardly-anyone-right',
      'wrong-option-preferred',
      'option-never-chosen',
    ]);
  });

  it('of a good question raise no flag', () => {
    const sums = sumsOf(Array.from({ length: 40 }, (_, n) => ({ right: n >= 16, blank: false, rest: n / 40 })));
    expect(
      flagsOf(
        question,
        sums,
        new Map([
          ['a', 24],
          ['b', 10],
          ['c', 6],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('a paper that is counted', () => {
  const asked = (n: number, from: Partial<Question> = {}): Question =>
    ({ ...question, key: `q-${n}`, origin: { questionId: `id-${n}`, version: 1 }, ...from }) as Question;

  it('compares each question with the others, leaving itself and what waits for a mark out', () => {
    const open = asked(3, {
      kind: 'open',
      rubric: [{ key: 'y', text: 'Ý', points: 1 }],
      passPoints: 1,
    });
    const items = countedAnswers({
      attemptId: 'x',
      questions: [asked(0), asked(1), asked(2, { origin: undefined }), open],
      answers: new Map([
        ['q-0', ['a']],
        ['q-1', ['b']],
        ['q-2', ['a']],
        ['q-3', ['một câu']],
      ]),
    });
    expect(items).toEqual([
      { questionId: 'id-0', version: 1, right: true, blank: false, rest: 0.5, chosen: ['a'] },
      { questionId: 'id-1', version: 1, right: false, blank: false, rest: 1, chosen: ['b'] },
    ]);
  });

  it('with one question is left out', () => {
    expect(countedAnswers({ attemptId: 'x', questions: [asked(0)], answers: new Map() })).toEqual([]);
  });
});
