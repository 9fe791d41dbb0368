import type { Role } from '@hvs/contracts';

/** A role with the path of its unit, e.g. `p31.ke_sat`. */
export interface ActorRole {
  role: Role;
  unitPath: string;
}

/** The helper who holds the phone. */
export interface Assistant {
  accountId: string;
  personId: string;
}

/**
 * Who is acting: one person by one account, with the roles in effect now. While a helper assists, it is the person in
 * their care, without roles, and `assistedBy` says who helps.
 */
export interface Actor {
  accountId: string;
  personId: string;
  communeId: string;
  hamletId: string;
  roles: ActorRole[];
  assistedBy?: Assistant | null;
  /** SHA-256 of the session token, so that a session can end itself. */
  sessionHash: Buffer;
}
