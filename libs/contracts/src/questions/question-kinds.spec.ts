import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuestion } from './read-question.js';
import { QUESTION_KINDS, type Question } from './question.js';
import {
  acceptsAnswer,
  faceOfQuestion,
  problemsOfQuestion,
  shownOrderOf,
  solutionOfQuestion,
  verdictOnAnswer,
  wordsOfAnswer,
} from './question-kinds.js';
import { questionOf } from './spec-support/sample-questions.js';

const RUNS = { numRuns: 60 };
const same = (keys: string[]): string[] => keys;
const faceOf = (question: Question) => faceOfQuestion(question, shownOrderOf(question, same));

/** Names of fields that tell, or may tell, an answer. */
const TELLING = [
  'correct',
  'accepted',
  'areas',
  'ending',
  'value',
  'tolerance',
  'rubric',
  'feedback',
  'explanation',
  'pairs',
];

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(namesIn);
  return Array.isArray(value) ? inside : [...Object.keys(value), ...inside];
}

describe.each(QUESTION_KINDS)('a question of the kind %s', (kind) => {
  const any = questionOf(kind);

  it('is whole, is read back from JSON as it is, and cannot hold an unknown field', () => {
    fc.assert(
      fc.property(any, (question) => {
        expect(problemsOfQuestion(question)).toEqual([]);
        const wire = JSON.parse(JSON.stringify(question)) as object;
        expect(readQuestion(wire)).toEqual({ question: wire });
        expect(readQuestion({ ...wire, solution: 'b' })).toMatchObject({ faults: [{ path: 'solution' }] });
      }),
      RUNS,
    );
  });

  it('has a face that holds nothing of its key', () => {
    fc.assert(
      fc.property(any, (question) => {
        expect(namesIn(faceOf(question)).filter((name) => TELLING.includes(name))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has a solution that is judged right, told in words', () => {
    fc.assert(
      fc.property(any, (question) => {
        const { answer, words } = solutionOfQuestion(question);
        expect(words).not.toBe('');
        if (kind === 'open') return;
        expect(acceptsAnswer(question, answer)).toBe(true);
        expect(verdictOnAnswer(question, answer)).toMatchObject({ right: true, pending: false });
        expect(wordsOfAnswer(question, answer)).not.toBe('');
      }),
      RUNS,
    );
  });

  it('takes no answer for a wrong one, and no nonsense for an answer', () => {
    fc.assert(
      fc.property(any, fc.array(fc.string(), { maxLength: 4 }), (question, nonsense) => {
        expect(acceptsAnswer(question, [])).toBe(true);
        expect(verdictOnAnswer(question, [])).toEqual({ right: false, pending: false, feedback: [] });
        expect(wordsOfAnswer(question, [])).toBe('');
        if (acceptsAnswer(question, nonsense)) return;
        expect(verdictOnAnswer(question, nonsense).right).toBe(false);
      }),
      RUNS,
    );
  });

  it('is shown in any order and judged the same', () => {
    fc.assert(
      fc.property(any, (question) => {
        const order = shownOrderOf(question, (keys) => keys.toReversed());
        const face = faceOfQuestion(question, order);
        expect(face.options.map(({ key }) => key)).toEqual(order.options);
        expect(new Set(face.options.map(({ key }) => key))).toEqual(
          new Set(faceOf(question).options.map(({ key }) => key)),
        );
        expect(face.rightSides?.map(({ key }) => key)).toEqual(order.rightSides);
      }),
      RUNS,
    );
  });
});
