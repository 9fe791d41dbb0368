import { foldVietnamese, newId } from '@hvs/kernel';
import { maskCitizenId } from '@hvs/foundation/people';
import type { Crypto } from '@hvs/platform/crypto';
import type { Database } from '@hvs/platform/database';
import { insertRows } from './insert-rows.js';
import type { Population } from './population/index.js';
import type { SeededCommune, SeededPerson } from './seeded-person.js';

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** From what day each target group holds for a made-up person: the birthday for those that follow from age. */
function validFrom(group: string, birthDate: string): string {
  const years = group === 'resident' ? 18 : group === 'elderly' ? 60 : 0;
  if (years === 0) return '2026-01-01';
  return `${Number(birthDate.slice(0, 4)) + years}${birthDate.slice(4).replace('-02-29', '-03-01')}`;
}

/** Writes a made-up population into the register of an empty commune: no events, no audit rows, one pass. */
export async function writePopulation(
  population: Population,
  { commune, hamlets }: SeededCommune,
  { database, crypto }: { database: Database; crypto: Crypto },
): Promise<SeededPerson[]> {
  const households = population.households.map((household) => ({
    id: newId(),
    commune_id: commune.id,
    hamlet_id: hamlets[household.hamletIndex]?.id ?? '',
    code: `H${String(household.numberInHamlet).padStart(4, '0')}`,
  }));
  const people = population.people.map((person): SeededPerson => ({
    ...person,
    id: newId(),
    communeId: commune.id,
    hamletId: hamlets[person.hamletIndex]?.id ?? '',
  }));
  await insertRows(
    database,
    'household',
    { id: 'uuid', commune_id: 'uuid', hamlet_id: 'uuid', code: 'text' },
    households,
  );
  await insertRows(
    database,
    'person',
    {
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
    },
    people.map((person) => ({
      id: person.id,
      commune_id: person.communeId,
      hamlet_id: person.hamletId,
      household_id: households[person.householdIndex]?.id,
      is_household_head: person.isHouseholdHead,
      full_name: person.fullName,
      name_folded: foldVietnamese(person.fullName),
      birth_date: person.birthDate,
      birth_precision: person.birthPrecision,
      sex: person.sex,
      citizen_id_cipher: hex(crypto.encrypt(person.citizenId)),
      citizen_id_index: hex(crypto.blindIndex(person.citizenId)),
      citizen_id_masked: maskCitizenId(person.citizenId),
      phone: person.phone,
      made_up: true,
    })),
  );
  const groups = people.flatMap((person) =>
    person.targetGroups.map((group) => ({
      person_id: person.id,
      target_group: group,
      valid_from: validFrom(group, person.birthDate),
    })),
  );
  await insertRows(
    database,
    'person_target_group',
    { person_id: 'uuid', target_group: 'text', valid_from: 'date' },
    groups,
  );
  return people;
}
