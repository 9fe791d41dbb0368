import type { Sex } from '../citizen-id.js';
import type { Presence } from '../person.view.js';

/** Groups a person is put in. `resident` and `elderly` follow from the age. */
export const GIVEN_GROUPS = ['disabled', 'official', 'student', 'worker'] as const;

export type GivenGroup = (typeof GIVEN_GROUPS)[number];

/** What is said about one person. What is left undefined is not said: the register keeps what it has. */
export interface RegisterEntry {
  fullName: string;
  /** `YYYY-MM-DD`; 1 January when only the year is known. */
  birthDate: string;
  birthPrecision: 'day' | 'year';
  sex: Sex;
  /** Twelve digits. It is the identity: a person without one is known by hamlet, household, name and birth date. */
  citizenId?: string;
  hamletId: string;
  householdCode?: string;
  isHouseholdHead?: boolean;
  phone?: string;
  presence?: Presence;
  /** All the groups from today on: a group that is not among them ended yesterday. */
  groups?: readonly GivenGroup[];
  /** Address of the household. */
  address?: string;
}
