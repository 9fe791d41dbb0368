import { readCitizenId, readDay, readLevel, textOf } from '../claim-readers.rule.js';
import type { Claims, IdentityReading } from '../vneid-identity.js';

/** Reads the claims of the sandbox's own OpenID Connect, which names everything in plain English. */
export function readSandboxClaims(claims: Claims): IdentityReading {
  const subject = textOf(claims['sub']);
  if (!subject) return { problem: 'no subject' };
  const number = readCitizenId(claims['citizen_id']);
  if ('problem' in number) return number;
  return {
    provider: 'vneid',
    subject,
    citizenId: number.citizenId,
    fullName: textOf(claims['name']),
    birthDate: readDay(claims['birthdate']),
    accountLevel: readLevel(claims['identity_level'], 2),
    authenticationLevel: readLevel(/^urn:vneid:loa:(\d)$/.exec(textOf(claims['acr']))?.[1], 4),
  };
}
