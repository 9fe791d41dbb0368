import { describe, expect, it } from '@jest/globals';
import { readPortalClaims } from './portal-claims.rule.js';
import { RECORDED_PORTAL_CLAIMS } from './spec-support/recorded-claims.js';

describe('what the portal says about a person', () => {
  it('is number, name and birth date, and no level of any kind', () => {
    expect(readPortalClaims(RECORDED_PORTAL_CLAIMS)).toEqual({
      provider: 'vneid-portal',
      subject: '7f1d2c5e-1111-4222-8333-444455556666',
      citizenId: '030155000001',
      fullName: 'Phạm Thị Sen',
      birthDate: '1955-02-03',
      accountLevel: null,
      authenticationLevel: null,
    });
  });

  it('does not guess a level from anything that looks like one', () => {
    const claims = { ...RECORDED_PORTAL_CLAIMS, acr: 'LoA2', accountLevel: '2', MucDo: 2 };
    expect(readPortalClaims(claims)).toMatchObject({ accountLevel: null, authenticationLevel: null });
  });

  it.each([
    ['a subject', { sub: undefined }, 'no subject'],
    ['a number', { SoDinhDanh: '' }, 'no citizen id'],
    ['the number of today’s card', { SoDinhDanh: '141234567' }, 'a citizen id of 9 digits'],
    ['a citizen’s account', { LoaiTaiKhoan: '2' }, 'not the account of a citizen'],
    ['VNeID behind it', { loginIdp: 'VNPOST' }, 'not signed in with VNeID'],
  ])('is nobody without %s', (_what, change, problem) => {
    expect(readPortalClaims({ ...RECORDED_PORTAL_CLAIMS, ...change })).toEqual({ problem });
  });

  it('may leave the birth date out or spoil it', () => {
    expect(readPortalClaims({ ...RECORDED_PORTAL_CLAIMS, NgayThangNamSinh: '19550231' })).toMatchObject({
      birthDate: null,
    });
  });
});
