import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryCriterion, arbitraryDay, arbitraryEvidence, arbitraryFacts } from '../../spec-support/index.js';
import { everyCriterion } from '../checking/walk.js';
import { plusDays } from '../evaluation/calendar.js';
import { evaluate } from '../evaluation/evaluate.js';
import { planOf } from '../plan.js';
import { holdsUntil } from './holds-until.js';

const FAR = '2090-01-01';

describe('until when a criterion stays met', () => {
  it('is told to the day: met to the end of it, and not on the next', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryEvidence, arbitraryCriterion, arbitraryDay, (facts, rows, document, day) => {
        for (const { criterion } of everyCriterion(document)) {
          const { rule } = planOf(criterion);
          const isMet = (on: string) => evaluate(facts, rows, criterion, on).outcome === 'met';
          if (rule.form === 'join' || !isMet(day)) continue;
          const last = holdsUntil(rule, { facts, evidence: rows, day });
          expect([last, isMet(last ?? FAR)]).toEqual([last, true]);
          if (last) expect(isMet(plusDays(last, 1))).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
});
