import type { PersonView } from '@hvs/foundation/people';
import type { DeskState } from '../desk-states.js';

/** A person in a list at the desk. The citizen id is masked. */
export interface FoundPersonView extends Omit<DeskState, 'caseId'> {
  personId: string;
  fullName: string;
  birthDate: string;
  birthPrecision: PersonView['birthPrecision'];
  sex: PersonView['sex'];
  hamletName: string;
  householdCode: string | null;
  citizenIdMasked: string | null;
}

/** Whom to look for: by citizen id alone, or by any of the others together. */
export interface PersonQuery {
  /** As typed. Never logged, never stored. */
  citizenId?: string | undefined;
  name?: string | undefined;
  birthYear?: number | undefined;
  hamletId?: string | undefined;
  householdCode?: string | undefined;
  after?: string | undefined;
}

/** A person of the register with where they stand. */
export function foundPerson(person: PersonView, state: DeskState): FoundPersonView {
  const { id, fullName, birthDate, birthPrecision, sex, hamletName, householdCode, citizenIdMasked } = person;
  const { standing, caseState, confirmed } = state;
  return {
    personId: id,
    fullName,
    birthDate,
    birthPrecision,
    sex,
    hamletName,
    householdCode,
    citizenIdMasked,
    standing,
    caseState,
    confirmed,
  };
}
