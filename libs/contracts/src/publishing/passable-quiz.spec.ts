import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { solutionOfQuestion, verdictOnAnswer } from '../questions/question-kinds.js';
import { filledPlaces, placesOf } from './blueprint.js';
import { aQuestion, refusals } from './spec-support/a-course.js';

const tag = fc.constantFrom('otp', 'qr', 'zalo');
const line = fc.record({ count: fc.integer({ min: 0, max: 4 }), tags: fc.uniqueArray(tag, { maxLength: 2 }) });
const pool = fc
  .array(fc.uniqueArray(tag, { maxLength: 3 }), { maxLength: 10 })
  .map((list) => list.map((tags, index) => aQuestion(index + 1, ...tags)));

describe('a course that the rules let through', () => {
  it('has a quiz that can be drawn whole and passed, whatever its blueprint and bank', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 4 }),
        pool,
        fc.integer({ min: -1, max: 120 }),
        (blueprint, bank, passPercent) => {
          const questionsPerAttempt = blueprint.reduce((sum, { count }) => sum + count, 0);
          const quiz = { blueprint, questionsPerAttempt, passPercent };
          if (refusals({ quiz, facts: { pool: bank } }).length > 0) return;
          const drawn = filledPlaces(bank, placesOf(blueprint)).map(({ question }) => question);
          expect(drawn).toHaveLength(questionsPerAttempt);
          const right = drawn.filter(
            (question) => verdictOnAnswer(question, solutionOfQuestion(question).answer).right,
          );
          expect(right.length * 100).toBeGreaterThanOrEqual(passPercent * drawn.length);
          expect(drawn.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
