/** What is known of a person's VNeID account: none, its level, or nothing. */
export const IDENTITY_LEVELS = ['none', 'level1', 'level2', 'unknown'] as const;
export type IdentityLevel = (typeof IDENTITY_LEVELS)[number];

/** A level with where it is known from: VNeID itself, or what an officer saw and typed in. VNeID wins. */
export interface DigitalIdentityView {
  level: IdentityLevel;
  source: 'vneid' | 'officer' | null;
  /** Day on which it was seen, `YYYY-MM-DD`. */
  seenOn: string | null;
}

/** How many people from 16 years have what, in one hamlet. */
export interface HamletIdentity extends Record<IdentityLevel, number> {
  hamletId: string;
  name: string;
  from16: number;
}

export interface DigitalIdentityOverview {
  hamlets: HamletIdentity[];
  total: Omit<HamletIdentity, 'hamletId' | 'name'>;
}

/** A person in the list of one hamlet and level. */
export interface PersonIdentity {
  personId: string;
  fullName: string;
  birthYear: number;
  hamletName: string;
  level: IdentityLevel;
  source: 'vneid' | 'officer' | null;
}

/** What an officer saw: level 0 means that the person has no account. */
export interface SeenIdentity {
  level: 0 | 1 | 2;
  seenOn: string;
}
