import type { Sex } from '../citizen-id.js';
import type { Presence } from '../person.view.js';
import type { GivenGroup } from './register-entry.js';

/** A person as the register has them, for comparing with what is said now. */
export interface StoredPerson {
  id: string;
  communeId: string;
  hamletId: string;
  householdCode: string | null;
  address: string | null;
  isHouseholdHead: boolean;
  fullName: string;
  birthDate: string;
  birthPrecision: 'day' | 'year';
  sex: Sex;
  /** Hex of the blind index, or null. */
  citizenIdIndex: string | null;
  phone: string | null;
  presence: Presence;
  /** Given groups in effect on the day, each with its first day. */
  groups: { group: GivenGroup; validFrom: string }[];
}
