import { compareWithStored, type PersonChange } from './compare-person.rule.js';
import { householdKey } from './household-key.rule.js';
import type { RegisterEntry } from './register-entry.js';
import type { StoredPerson } from './stored-person.js';

/** What is to be done with one entry. */
export type Plan =
  | { kind: 'create' }
  | { kind: 'update'; stored: StoredPerson; change: PersonChange }
  | { kind: 'keep'; stored: StoredPerson }
  /** The person is in the register of another commune, which alone may change them. */
  | { kind: 'elsewhere' }
  /** Several people of one household have this name and birth date. */
  | { kind: 'ambiguous' };

/** An entry with the blind index of its citizen id, in hex. */
export interface IndexedEntry {
  entry: RegisterEntry;
  citizenIdIndex: string | null;
}

/** The people of the register who may be behind some entries. */
export class StoredPeople {
  private readonly byIndex = new Map<string, StoredPerson>();
  private readonly byHousehold = new Map<string, StoredPerson[]>();

  constructor(people: readonly StoredPerson[]) {
    for (const person of people) {
      if (person.citizenIdIndex) this.byIndex.set(person.citizenIdIndex, person);
      const key = householdKey(person);
      this.byHousehold.set(key, [...(this.byHousehold.get(key) ?? []), person]);
    }
  }

  /** The person with this citizen id. */
  withCitizenId(index: string): StoredPerson | undefined {
    return this.byIndex.get(index);
  }

  /** The people of the same hamlet and household with this name and birth date. */
  alike(entry: RegisterEntry): StoredPerson[] {
    return this.byHousehold.get(householdKey(entry)) ?? [];
  }
}

/**
 * Finds who an entry is about. The citizen id is the identity. Without one, hamlet, household, name and birth date
 * together are; with one that the register does not know, they find someone whose number was not known so far.
 */
export function planEntry({ entry, citizenIdIndex }: IndexedEntry, people: StoredPeople, communeId: string): Plan {
  const known = citizenIdIndex === null ? undefined : people.withCitizenId(citizenIdIndex);
  if (known) return known.communeId === communeId ? planFor(entry, known) : { kind: 'elsewhere' };
  const alike = people
    .alike(entry)
    .filter(
      (person) => citizenIdIndex === null || (person.citizenIdIndex === null && entry.householdCode !== undefined),
    );
  if (alike.length > 1) return { kind: 'ambiguous' };
  return alike[0] ? planFor(entry, alike[0]) : { kind: 'create' };
}

function planFor(entry: RegisterEntry, stored: StoredPerson): Plan {
  const change = compareWithStored(entry, stored);
  return change ? { kind: 'update', stored, change } : { kind: 'keep', stored };
}
