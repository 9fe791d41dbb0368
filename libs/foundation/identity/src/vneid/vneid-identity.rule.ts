/** What VNeID says about a person, whichever road the answer took. */
export interface VneidIdentity {
  provider: 'vneid';
  /** Stable name of the person at the provider. */
  subject: string;
  citizenId: string;
  fullName: string;
  /** `YYYY-MM-DD`, or null when the provider did not say. */
  birthDate: string | null;
  /** Level of the account, 1 or 2 (Decree 69/2024/NĐ-CP); 0 when the provider did not say. */
  accountLevel: number;
  /** Level of this authentication, 1 to 4, another thing than the account's; 0 when the provider did not say. */
  authenticationLevel: number;
}

type Claims = Readonly<Record<string, unknown>>;

/** Reads the claims of an id token or of userinfo; null when they do not name a person by subject and citizen id. */
export function readIdentity(claims: Claims): VneidIdentity | null {
  const subject = textOf(claims['sub']);
  const citizenId = textOf(claims['citizen_id']);
  if (!subject || !/^\d{12}$/.test(citizenId)) return null;
  return {
    provider: 'vneid',
    subject,
    citizenId,
    fullName: textOf(claims['name']),
    birthDate: textOf(claims['birthdate']) || null,
    accountLevel: levelIn(claims['identity_level'], 2),
    authenticationLevel: levelIn(/^urn:vneid:loa:(\d)$/.exec(textOf(claims['acr']))?.[1], 4),
  };
}

function textOf(claim: unknown): string {
  return typeof claim === 'string' ? claim.trim() : '';
}

function levelIn(claim: unknown, highest: number): number {
  const level = Number(claim);
  return Number.isInteger(level) && level >= 1 && level <= highest ? level : 0;
}
