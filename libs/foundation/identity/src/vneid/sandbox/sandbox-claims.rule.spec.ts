import { describe, expect, it } from '@jest/globals';
import { readSandboxClaims } from './sandbox-claims.rule.js';

const CLAIMS = {
  sub: 'subject-1',
  citizen_id: '030155000001',
  name: 'Phạm Thị Sen',
  birthdate: '1955-02-03',
  identity_level: 2,
  acr: 'urn:vneid:loa:1',
};

describe('what the sandbox says about a person', () => {
  it('keeps the level of the account apart from the level of the authentication', () => {
    expect(readSandboxClaims(CLAIMS)).toEqual({
      provider: 'vneid',
      subject: 'subject-1',
      citizenId: '030155000001',
      fullName: 'Phạm Thị Sen',
      birthDate: '1955-02-03',
      accountLevel: 2,
      authenticationLevel: 1,
    });
  });

  it.each([[3], ['hai'], [undefined], [-1], [1.5]])('counts an account level of %p as unknown', (level) => {
    expect(readSandboxClaims({ ...CLAIMS, identity_level: level })).toMatchObject({ accountLevel: null });
  });

  it('does not take the level of the authentication for that of an account that names none', () => {
    expect(readSandboxClaims({ ...CLAIMS, identity_level: undefined, acr: 'urn:vneid:loa:2' })).toMatchObject({
      accountLevel: null,
      authenticationLevel: 2,
    });
  });

  it.each([
    ['a subject', { sub: '' }, 'no subject'],
    ['a citizen id', { citizen_id: undefined }, 'no citizen id'],
    ['a citizen id of 12 digits', { citizen_id: '301550001' }, 'a citizen id of 9 digits'],
    ['a citizen id that is text', { citizen_id: 30155000001 }, 'no citizen id'],
  ])('is nothing without %s', (_what, change, problem) => {
    expect(readSandboxClaims({ ...CLAIMS, ...change })).toEqual({ problem });
  });
});
