import { readCitizenId, readDay, textOf } from '../claim-readers.rule.js';
import type { Claims, IdentityReading } from '../vneid-identity.js';

const CITIZEN = '1';
const VNEID = 'BCA';

/**
 * Reads the claims of the National Public Service Portal as unofficial public code shows them: `sub`, `TechID`,
 * `LoaiTaiKhoan`, `HoVaTen`, `SoDinhDanh`, `NgayThangNamSinh` (yyyyMMdd), `loginIdp`. It tells neither sex nor address,
 * and no level of the account; what its LoA means in the levels of decree 69/2024/NĐ-CP is not published. Both levels
 * are therefore unknown.
 */
export function readPortalClaims(claims: Claims): IdentityReading {
  const subject = textOf(claims['sub']);
  if (!subject) return { problem: 'no subject' };
  if (textOf(claims['LoaiTaiKhoan']) !== CITIZEN) return { problem: 'not the account of a citizen' };
  if (textOf(claims['loginIdp']) !== VNEID) return { problem: 'not signed in with VNeID' };
  const number = readCitizenId(claims['SoDinhDanh']);
  if ('problem' in number) return number;
  return {
    provider: 'vneid-portal',
    subject,
    citizenId: number.citizenId,
    fullName: textOf(claims['HoVaTen']),
    birthDate: readDay(claims['NgayThangNamSinh']),
    accountLevel: null,
    authenticationLevel: null,
  };
}
