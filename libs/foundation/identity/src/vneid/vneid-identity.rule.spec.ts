import { describe, expect, it } from '@jest/globals';
import { readIdentity } from './vneid-identity.rule.js';

const CLAIMS = {
  sub: 'subject-1',
  citizen_id: '030155000001',
  name: 'Phạm Thị Sen',
  birthdate: '1955-02-03',
  identity_level: 2,
  acr: 'urn:vneid:loa:1',
};

describe('what VNeID says about a person', () => {
  it('keeps the level of the account apart from the level of the authentication', () => {
    expect(readIdentity(CLAIMS)).toMatchObject({ accountLevel: 2, authenticationLevel: 1, citizenId: '030155000001' });
  });

  it.each([[3], ['hai'], [undefined], [-1], [1.5]])('counts an unknown account level (%p) as none', (level) => {
    expect(readIdentity({ ...CLAIMS, identity_level: level })?.accountLevel).toBe(0);
  });

  it('reads the level also as text, as some roads send it', () => {
    expect(readIdentity({ ...CLAIMS, identity_level: '1' })?.accountLevel).toBe(1);
  });

  it.each([
    ['a subject', { sub: '' }],
    ['a citizen id', { citizen_id: undefined }],
    ['a citizen id of 12 digits', { citizen_id: '301550001' }],
    ['a citizen id that is text', { citizen_id: 30155000001 }],
  ])('is nothing without %s', (_what, change) => {
    expect(readIdentity({ ...CLAIMS, ...change })).toBeNull();
  });
});
