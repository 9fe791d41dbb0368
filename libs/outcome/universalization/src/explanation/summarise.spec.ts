import { describe, expect, it } from '@jest/globals';
import { givenFinding, givenGroup } from '../spec-support/group-explanation.js';
import type { GroupExplanation } from './explanation.view.js';
import { summarise } from './summarise.js';

function group(outcome: GroupExplanation['outcome'], missing: (string | null)[]): GroupExplanation {
  const findings = missing.map((sentence, index) =>
    givenFinding({
      key: `k${index}`,
      kind: 'age-between',
      outcome: sentence ? 'not-met' : 'met',
      missing: sentence,
    }),
  );
  return givenGroup(outcome, findings);
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
