import { Injectable } from '@nestjs/common';
import type { TargetGroup } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import type { Sex } from '../citizen-id.js';
import { ageGroupsOf, GROUPS_BY_AGE } from './age-groups.rule.js';
import { type HouseholdRow, PersonRowsRepository } from './person-rows.repository.js';

/** A person of a whole population that is put into an empty register. */
export interface PopulationRow {
  id: string;
  communeId: string;
  hamletId: string;
  householdCode: string;
  householdAddress?: string;
  isHouseholdHead: boolean;
  /** NFC. */
  fullName: string;
  birthDate: string;
  birthPrecision: 'day' | 'year';
  sex: Sex;
  /** Twelve digits, or null. */
  citizenId: string | null;
  phone: string | null;
  /** `resident` and `elderly` may be among them and are passed over: they follow from the age. */
  targetGroups: readonly TargetGroup[];
  /** First day of the groups that do not follow from the age. */
  groupsFrom: string;
  madeUp: boolean;
}

const PEOPLE_A_STATEMENT = 5000;

/** The fast way in for a whole population: no comparing, no events, no audit. For the seed and for bench data. */
@Injectable()
export class Population {
  constructor(
    private readonly database: Database,
    private readonly rows: PersonRowsRepository,
  ) {}

  /** Inserts everybody in one transaction with households and groups. Fails when anyone is there already. */
  async insert(people: readonly PopulationRow[]): Promise<void> {
    await this.database.transaction(async () => {
      for (let from = 0; from < people.length; from += PEOPLE_A_STATEMENT) {
        await this.insertSome(people.slice(from, from + PEOPLE_A_STATEMENT));
      }
    });
  }

  private async insertSome(people: readonly PopulationRow[]): Promise<void> {
    await this.rows.addHouseholds([...householdsOf(people).values()]);
    await this.rows.addPeople(people.map((person) => ({ ...person, presence: 'present' as const })));
    await this.rows.startGroups(
      people.flatMap(({ id, birthDate, targetGroups, groupsFrom }) => [
        ...ageGroupsOf(birthDate).map((group) => ({ personId: id, ...group })),
        ...targetGroups
          .filter((group) => !GROUPS_BY_AGE.includes(group))
          .map((group) => ({ personId: id, group, validFrom: groupsFrom })),
      ]),
    );
  }
}

function householdsOf(people: readonly PopulationRow[]): Map<string, HouseholdRow> {
  const households = new Map<string, HouseholdRow>();
  for (const { communeId, hamletId, householdCode: code, householdAddress } of people) {
    const key = `${hamletId}|${code}`;
    if (!households.has(key))
      households.set(key, { id: newId(), communeId, hamletId, code, address: householdAddress ?? null });
  }
  return households;
}
