import type { TargetGroup } from '@hvs/contracts';

export type Sex = 'male' | 'female';

export type Disability = 'none' | 'mild' | 'severe';

/** How a member stands to the head of the household, as the residence register words it. */
export type RelationToHead = 'head' | 'spouse' | 'child' | 'child-in-law' | 'parent' | 'parent-in-law' | 'grandchild';

/** What the person does all day; a hint for texts and stories of the seed, not a register entry. */
export type OccupationHint =
  | 'small-child'
  | 'pupil'
  | 'university-student'
  | 'commune-official'
  | 'teacher'
  | 'health-worker'
  | 'factory-worker'
  | 'office-worker'
  | 'cooperative-worker'
  | 'farmer'
  | 'trader'
  | 'craftsperson'
  | 'builder'
  | 'driver'
  | 'homemaker'
  | 'pensioner'
  | 'at-home';

/** Who was drawn to live together: `nuclear` is a couple with the children still at home, if any are. */
export type HouseholdShape =
  | 'nuclear'
  | 'three-generations'
  | 'older-couple'
  | 'elder-alone'
  | 'single-adult'
  | 'one-parent'
  | 'grandparents-and-grandchildren';

/** People who live together. All indexes point into the arrays `makePopulation` returns. */
export interface MadeUpHousehold {
  index: number;
  hamletIndex: number;
  /** Counts from 1 inside the hamlet. */
  numberInHamlet: number;
  shape: HouseholdShape;
  headIndex: number;
  /** One to seven people, the head first. */
  memberIndexes: number[];
}

/** One invented row of the population register. */
export interface MadeUpPerson {
  index: number;
  hamletIndex: number;
  householdIndex: number;
  isHouseholdHead: boolean;
  relationToHead: RelationToHead;
  /** Family, middle and given name, NFC. */
  fullName: string;
  /** YYYY-MM-DD; the first of January when only the year is known. */
  birthDate: string;
  birthPrecision: 'day' | 'year';
  sex: Sex;
  /** 12 digits whose last six begin with 99. */
  citizenId: string;
  /** A mobile number 0999xxxxxx nobody else here has, or null. */
  phone: string | null;
  /** In the order of `TARGET_GROUPS`. */
  targetGroups: TargetGroup[];
  disability: Disability;
  occupationHint: OccupationHint;
  /** Level of the VNeID account; 0 means no account. */
  vneidLevel: 0 | 1 | 2;
  hasSmartphone: boolean;
}

export interface PopulationRequest {
  /** Any safe whole number. */
  seed: number;
  /** How many people, from 1 to 200,000. */
  size: number;
  /** At least one. Only their number and order matter to the result. */
  hamlets: readonly { name: string }[];
  /** The day ages are counted on, YYYY-MM-DD, from 2001 to 2099. */
  today: string;
}

export interface Population {
  households: MadeUpHousehold[];
  people: MadeUpPerson[];
}
