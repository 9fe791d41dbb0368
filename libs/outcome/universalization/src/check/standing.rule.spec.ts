import { describe, expect, it } from '@jest/globals';
import type { DecisionOutcome } from '@hvs/contracts';
import { standingOf } from './standing.rule.js';

const required = (outcome: DecisionOutcome) => ({ combining: 'required' as const, outcome });
const sufficient = (outcome: DecisionOutcome) => ({ combining: 'sufficient' as const, outcome });

describe('all groups of a person together', () => {
  it('are none without a set that judges', () => {
    expect(standingOf([])).toBeNull();
  });

  it('need every required set', () => {
    expect(standingOf([required('met'), required('met')])).toBe('met');
    expect(standingOf([required('met'), required('not-met')])).toBe('not-met');
    expect(standingOf([required('met'), required('cannot-tell')])).toBe('cannot-tell');
    expect(standingOf([required('not-met'), required('cannot-tell')])).toBe('not-met');
  });

  it('are content with one sufficient set', () => {
    expect(standingOf([required('not-met'), sufficient('met')])).toBe('met');
    expect(standingOf([sufficient('not-met'), sufficient('met')])).toBe('met');
    expect(standingOf([required('not-met'), sufficient('cannot-tell')])).toBe('cannot-tell');
    expect(standingOf([required('met'), sufficient('not-met')])).toBe('met');
  });
});
