import { describe, expect, it } from '@jest/globals';
import { type Question, solutionOfQuestion } from '@hvs/contracts';
import fc from 'fast-check';
import { gradePaper } from './grade-paper.js';
import type { Paper } from './draw-paper.js';

const KEYS = ['a', 'b', 'c', 'd'];

function question(key: string, ...correct: string[]): Question {
  return {
    key,
    kind: correct.length > 1 ? 'multiple' : 'single',
    text: key,
    options: KEYS.map((option) => ({ key: option, text: option, correct: correct.includes(option) })),
    explanation: '',
  };
}

function paperOf(bank: Question[]): Paper {
  return bank.map(({ key, kind }) => ({ key, kind, options: KEYS }));
}

const bank = [question('one', 'a'), question('two', 'a', 'b'), question('three', 'c'), question('four', 'd')];
const paper = paperOf(bank);
const chosenSets = fc.subarray(KEYS);

describe('grading a paper', () => {
  it('counts a question only when exactly the right set is chosen', () => {
    const grade = gradePaper(
      paper,
      bank,
      new Map([
        ['one', ['a']],
        ['two', ['b', 'a']],
        ['three', ['c', 'd']],
      ]),
      50,
    );
    expect(grade).toMatchObject({ correctCount: 2, questionCount: 4, scorePercent: 50, passed: true });
    expect([...grade.rightKeys]).toEqual(['one', 'two']);
  });

  it('gives nothing for half of a set', () => {
    expect(gradePaper(paper, bank, new Map([['two', ['a']]]), 50).correctCount).toBe(0);
  });

  it('reads an option chosen twice as chosen once', () => {
    expect(gradePaper(paper, bank, new Map([['one', ['a', 'a']]]), 50).correctCount).toBe(1);
  });

  it('shows a score that never contradicts the pass mark', () => {
    fc.assert(
      fc.property(
        fc.array(chosenSets, { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 100 }),
        (sets, mark) => {
          const grade = gradePaper(paper, bank, new Map(sets.map((set, index) => [bank[index]!.key, set])), mark);
          expect(grade.passed).toBe(grade.scorePercent >= mark);
        },
      ),
    );
  });

  it('passes a paper with every answer right, and fails an empty one', () => {
    const all = new Map(bank.map((each) => [each.key, solutionOfQuestion(each).answer]));
    expect(gradePaper(paper, bank, all, 100)).toMatchObject({ scorePercent: 100, passed: true });
    expect(gradePaper(paper, bank, new Map(), 1)).toMatchObject({ scorePercent: 0, passed: false });
    expect(gradePaper([], bank, new Map(), 0).passed).toBe(false);
  });

  it('takes no account of answers to questions that are not on the paper', () => {
    expect(gradePaper(paper.slice(0, 1), bank, new Map([['three', ['c']]]), 50).correctCount).toBe(0);
  });
});
