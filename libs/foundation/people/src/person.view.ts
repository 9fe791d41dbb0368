import type { TargetGroup } from '@hvs/contracts';
import type { Sex } from './citizen-id.js';

/** Where a person of the register is: `away` keeps the residence, `moved` and `deceased` are no longer counted. */
export type Presence = 'present' | 'away' | 'moved' | 'deceased';

/** One row of the register as other domains and screens may see it. The citizen id is masked. */
export interface PersonView {
  id: string;
  communeId: string;
  hamletId: string;
  hamletName: string;
  fullName: string;
  /** `YYYY-MM-DD`; 1 January when only the year is known. */
  birthDate: string;
  birthPrecision: 'day' | 'year';
  sex: Sex;
  /** `030******123`, or null when the register has none (children, for example). */
  citizenIdMasked: string | null;
  /** Digits only, e.g. `0912345678`. */
  phone: string | null;
  /** In effect today, in the order of `TARGET_GROUPS`. */
  targetGroups: TargetGroup[];
  presence: Presence;
  /** Number of the household within its hamlet, or null when the register knows none. */
  householdCode: string | null;
  /** True for people the seed made up. */
  madeUp: boolean;
}

/** What criteria and rates may know of a person: no name, no number. */
export interface PersonFacts {
  id: string;
  communeId: string;
  hamletId: string;
  birthDate: string;
  birthPrecision: 'day' | 'year';
  presence: Presence;
  /** In effect on the day asked about, in the order of `TARGET_GROUPS`. */
  targetGroups: TargetGroup[];
}

/** A page of a search. `nextAfter` is the person to go on after, or null on the last page. */
export interface PersonPage {
  people: PersonView[];
  nextAfter: string | null;
}

export interface PersonSearch {
  /** Any part of the name, with or without accents; one or two letters are the beginning of a word of it. */
  name?: string | undefined;
  /** Four digits. */
  birthYear?: number | undefined;
  hamletId?: string | undefined;
  householdCode?: string | undefined;
  /** `nextAfter` of the page before. */
  after?: string | undefined;
  /** 1 to 100. */
  limit: number;
}
