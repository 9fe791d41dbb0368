import { Injectable } from '@nestjs/common';
import { maskCitizenId } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { foldVietnamese, newId } from '@hvs/kernel';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import { insertRows } from './insert-rows.js';
import { KE_SAT } from './ke-sat.js';
import type { MadeUpHousehold, Population } from './population/index.js';
import type { SeededCommune, SeededPerson } from './seeded-person.js';

const PERSON_COLUMNS = {
  id: 'uuid',
  commune_id: 'uuid',
  hamlet_id: 'uuid',
  household_id: 'uuid',
  is_household_head: 'boolean',
  full_name: 'text',
  name_folded: 'text',
  birth_date: 'date',
  birth_precision: 'text',
  sex: 'text',
  citizen_id_cipher: 'bytea',
  citizen_id_index: 'bytea',
  citizen_id_masked: 'text',
  phone: 'text',
  made_up: 'boolean',
};

const HOUSEHOLD_COLUMNS = { id: 'uuid', commune_id: 'uuid', hamlet_id: 'uuid', code: 'text' };
const GROUP_COLUMNS = { person_id: 'uuid', target_group: 'text', valid_from: 'date' };
const SINCE = '2026-01-01';

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** From what day a target group holds for a made-up person: the birthday for the groups that follow from age. */
function validFrom(group: string, birthDate: string): string {
  const years = group === 'resident' ? 18 : group === 'elderly' ? 60 : 0;
  if (years === 0) return SINCE;
  return `${Number(birthDate.slice(0, 4)) + years}${birthDate.slice(4).replace('-02-29', '-03-01')}`;
}

/** Writes a made-up population into the register of an empty commune: no events, no audit rows, few statements. */
@Injectable()
export class RegisterWriter {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    private readonly units: Units,
  ) {}

  async establishKeSat(): Promise<SeededCommune> {
    return this.units.establishCommune(KE_SAT);
  }

  async write(population: Population, { commune, hamlets }: SeededCommune): Promise<SeededPerson[]> {
    const hamletId = (index: number): string => hamlets[index]?.id ?? '';
    const households = population.households.map((household: MadeUpHousehold) => ({
      id: newId(),
      commune_id: commune.id,
      hamlet_id: hamletId(household.hamletIndex),
      code: `H${String(household.numberInHamlet).padStart(4, '0')}`,
    }));
    const people = population.people.map((person): SeededPerson => ({
      ...person,
      id: newId(),
      communeId: commune.id,
      hamletId: hamletId(person.hamletIndex),
    }));
    const groups = people.flatMap(({ id, targetGroups, birthDate }) =>
      targetGroups.map((group) => ({ person_id: id, target_group: group, valid_from: validFrom(group, birthDate) })),
    );
    await insertRows(this.database, 'household', HOUSEHOLD_COLUMNS, households);
    const rows = people.map((person) => this.rowOf(person, households[person.householdIndex]?.id));
    await insertRows(this.database, 'person', PERSON_COLUMNS, rows);
    await insertRows(this.database, 'person_target_group', GROUP_COLUMNS, groups);
    return people;
  }

  private rowOf(person: SeededPerson, householdId: string | undefined) {
    return {
      id: person.id,
      commune_id: person.communeId,
      hamlet_id: person.hamletId,
      household_id: householdId,
      is_household_head: person.isHouseholdHead,
      full_name: person.fullName,
      name_folded: foldVietnamese(person.fullName),
      birth_date: person.birthDate,
      birth_precision: person.birthPrecision,
      sex: person.sex,
      citizen_id_cipher: hex(this.crypto.encrypt(person.citizenId)),
      citizen_id_index: hex(this.crypto.blindIndex(person.citizenId)),
      citizen_id_masked: maskCitizenId(person.citizenId),
      phone: person.phone,
      made_up: true,
    };
  }
}
