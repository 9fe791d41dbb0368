import { describe, expect, it } from '@jest/globals';
import { CONFIRMATION_CASE_STATES } from '@hvs/contracts';
import fc from 'fast-check';
import { type CaseDeed, stepFrom, targetOf } from './case-steps.rule.js';

const DEEDS: CaseDeed[] = ['review', 'submit', 'return', 'reopen', 'withdraw', 'confirm', 'record'];

describe('the steps of a case', () => {
  it('lead from ready over reviewed and submitted to confirmed', () => {
    expect([stepFrom('ready', 'review'), stepFrom('reviewed', 'submit'), stepFrom('submitted', 'confirm')]).toEqual([
      'reviewed',
      'submitted',
      'confirmed',
    ]);
  });

  it('leave out no review before a submission, and no submission before an answer', () => {
    expect(stepFrom('ready', 'submit')).toBeNull();
    expect(stepFrom('returned', 'submit')).toBeNull();
    for (const state of ['ready', 'reviewed', 'returned', 'confirmed', 'withdrawn'] as const) {
      expect(stepFrom(state, 'confirm')).toBeNull();
    }
  });

  it('let a returned case be worked on again', () => {
    expect([stepFrom('returned', 'review'), stepFrom('returned', 'reopen')]).toEqual(['reviewed', 'ready']);
  });

  it('end with a withdrawal', () => {
    for (const deed of DEEDS) expect(stepFrom('withdrawn', deed)).toBeNull();
  });

  it('never stay where they are, and reach confirmed only by an answer or by an officer’s own word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONFIRMATION_CASE_STATES), fc.constantFrom(...DEEDS), (state, deed) => {
        const next = stepFrom(state, deed);
        expect(next === null || (next !== state && next === targetOf(deed))).toBe(true);
        if (next === 'confirmed') expect(['confirm', 'record']).toContain(deed);
      }),
    );
  });
});
