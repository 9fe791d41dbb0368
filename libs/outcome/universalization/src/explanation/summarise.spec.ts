import { describe, expect, it } from '@jest/globals';
import type { GroupExplanation } from './explanation.view.js';
import { summarise } from './summarise.js';

function group(outcome: GroupExplanation['outcome'], missing: (string | null)[]): GroupExplanation {
  return {
    targetGroup: 'resident',
    criteriaSet: { title: '', version: 1 },
    outcome,
    decidedAt: new Date(0),
    findings: missing.map((sentence, index) => ({
      key: `k${index}`,
      kind: 'age-from',
      outcome: sentence ? 'not-met' : 'met',
      label: '',
      missing: sentence,
      course: null,
      evidence: [],
    })),
  };
}

describe('the summary of an explanation', () => {
  it('is none for someone whom no set judges', () => {
    expect(summarise([])).toBeNull();
  });

  it('counts what is met and lists what is missing', () => {
    expect(summarise([group('not-met', [null, 'Học tiếp.', null])])).toEqual({
      outcome: 'not-met',
      metCount: 2,
      totalCount: 3,
      missing: ['Học tiếp.'],
    });
  });

  it('shows of several groups the one nearest to being met', () => {
    expect(summarise([group('not-met', ['a']), group('met', [null]), group('cannot-tell', ['b'])])?.outcome).toBe(
      'met',
    );
  });
});
