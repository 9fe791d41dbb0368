import { describe, expect, it } from '@jest/globals';
import { readDirectClaims } from './direct-claims.rule.js';
import { RECORDED_DIRECT_CLAIMS } from './spec-support/recorded.js';

const read = (change: object = {}) =>
  readDirectClaims({ ...RECORDED_DIRECT_CLAIMS, ...change }, (citizenId) => `name of ${citizenId.length} digits`);

describe('what the direct road says about a person', () => {
  it('is number, name, birth date and the level of the account', () => {
    expect(read()).toEqual({
      provider: 'vneid-direct',
      subject: 'name of 12 digits',
      citizenId: '030155000001',
      fullName: 'Phạm Thị Sen',
      birthDate: '1955-02-03',
      accountLevel: 2,
      authenticationLevel: null,
    });
  });

  it.each([[undefined], [''], ['0'], ['3'], [null], ['MUC_2']])('leaves a level of %p unknown', (accountLevel) => {
    expect(read({ accountLevel })).toMatchObject({ accountLevel: null });
  });

  it.each([
    [undefined, 'no citizen id'],
    ['141234567', 'a citizen id of 9 digits'],
    [30155000001, 'no citizen id'],
  ])('is nobody with the number %p', (citizenPid, problem) => {
    expect(read({ citizenPid })).toEqual({ problem });
  });
});
