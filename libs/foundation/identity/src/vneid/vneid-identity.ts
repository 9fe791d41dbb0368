/** Through which door of VNeID an identity came; a subject means something behind its own door only. */
export type VneidProvider = 'vneid' | 'vneid-portal' | 'vneid-direct';

/** What VNeID says about a person, whichever road the answer took. */
export interface VneidIdentity {
  provider: VneidProvider;
  /** Stable name of the person at the provider. Never the citizen id itself. */
  subject: string;
  /** 12 digits. */
  citizenId: string;
  fullName: string;
  /** `YYYY-MM-DD`, or null when the provider did not say. */
  birthDate: string | null;
  /** Level of the account, 1 or 2 (Decree 69/2024/NĐ-CP); null when the road does not say it. Never guessed. */
  accountLevel: number | null;
  /** Level of this authentication, 1 to 4, another thing than the account's; null when the road does not say it. */
  authenticationLevel: number | null;
}

/** Why claims that arrived safely name nobody who can sign in. For the operator's log. */
export type IdentityProblem =
  | 'no subject'
  | 'no citizen id'
  | 'a citizen id of 9 digits'
  | 'not the account of a citizen'
  | 'not signed in with VNeID';

export type IdentityReading = VneidIdentity | { problem: IdentityProblem };

/** Claims of an id token or of userinfo, as they came. */
export type Claims = Readonly<Record<string, unknown>>;
