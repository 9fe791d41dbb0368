import { readCitizenId, readDay, readLevel, textOf } from '../claim-readers.rule.js';
import type { Claims, IdentityReading } from '../vneid-identity.js';

/**
 * Reads the claims of the direct road as an unofficial public add-on shows them: `citizenPid`, `fullName`, `birthDate`,
 * `accountType`, `accountLevel`. It is the only road seen to carry the level of the account; it says nothing of how
 * strongly the sign-in was proved. The values of `accountType` are not known, so it is not judged.
 * @param subjectOf makes a stable name of the number that cannot be turned back, as the road brings no subject of its own
 */
export function readDirectClaims(claims: Claims, subjectOf: (citizenId: string) => string): IdentityReading {
  const number = readCitizenId(claims['citizenPid']);
  if ('problem' in number) return number;
  return {
    provider: 'vneid-direct',
    subject: subjectOf(number.citizenId),
    citizenId: number.citizenId,
    fullName: textOf(claims['fullName']),
    birthDate: readDay(claims['birthDate']),
    accountLevel: readLevel(claims['accountLevel'], 2),
    authenticationLevel: null,
  };
}
