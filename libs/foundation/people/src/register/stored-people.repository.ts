import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { type IndexedEntry, StoredPeople } from './match-entries.rule.js';
import { GIVEN_GROUPS, type RegisterEntry } from './register-entry.js';
import type { StoredPerson } from './stored-person.js';

const COLUMNS = `
  p.id, p.commune_id as "communeId", p.hamlet_id as "hamletId", h.code as "householdCode", h.address,
  p.is_household_head as "isHouseholdHead", p.full_name as "fullName", p.birth_date as "birthDate",
  p.birth_precision as "birthPrecision", p.sex, encode(p.citizen_id_index, 'hex') as "citizenIdIndex", p.phone, p.presence,
  coalesce((
    select json_agg(json_build_object('group', g.target_group, 'validFrom', g.valid_from))
    from person_target_group g
    where g.person_id = p.id and g.target_group = any($1) and g.valid_from <= $2::date
      and (g.valid_to is null or g.valid_to >= $2::date)), '[]') as groups`;

/** Finds the people of the register whom entries may be about: in any commune by citizen id, else in the household. */
@Injectable()
export class StoredPeopleRepository {
  constructor(private readonly database: Database) {}

  async behind(entries: readonly IndexedEntry[], day: string): Promise<StoredPeople> {
    const indexes = entries.flatMap(({ citizenIdIndex }) =>
      citizenIdIndex ? [Buffer.from(citizenIdIndex, 'hex')] : [],
    );
    const known = await this.database.query<StoredPerson>(
      `select ${COLUMNS} from person p left join household h on h.id = p.household_id
       where p.citizen_id_index = any($3::bytea[])`,
      [GIVEN_GROUPS, day, indexes],
      'register-known-by-citizen-id',
    );
    const found = new Set(known.map(({ citizenIdIndex }) => citizenIdIndex));
    const others = entries.filter(({ citizenIdIndex }) => citizenIdIndex === null || !found.has(citizenIdIndex));
    const ids = new Set(known.map(({ id }) => id));
    const alike = await this.alike(
      others.map(({ entry }) => entry),
      day,
    );
    return new StoredPeople([...known, ...alike.filter(({ id }) => !ids.has(id))]);
  }

  /** People of the households named, or of no household, with the same name and birth date. */
  private async alike(entries: readonly RegisterEntry[], day: string): Promise<StoredPerson[]> {
    const inHousehold = entries.filter(({ householdCode }) => householdCode !== undefined);
    const alone = entries.filter(
      ({ householdCode, citizenId }) => householdCode === undefined && citizenId === undefined,
    );
    const fromHouseholds = await this.matching(
      inHousehold,
      day,
      `join household h on h.hamlet_id = wanted.hamlet_id and h.code = wanted.code
       join person p on p.household_id = h.id`,
    );
    const fromHamlets = await this.matching(
      alone,
      day,
      `join person p on p.hamlet_id = wanted.hamlet_id and p.household_id is null
       left join household h on false`,
    );
    return [...fromHouseholds, ...fromHamlets];
  }

  private async matching(entries: readonly RegisterEntry[], day: string, joined: string): Promise<StoredPerson[]> {
    if (entries.length === 0) return [];
    return this.database.query<StoredPerson>(
      `select distinct on (p.id) ${COLUMNS}
       from unnest($3::uuid[], $4::text[], $5::text[], $6::date[]) as wanted (hamlet_id, code, name, born)
       ${joined}
       where p.name_folded = wanted.name and p.birth_date = wanted.born`,
      [
        GIVEN_GROUPS,
        day,
        entries.map(({ hamletId }) => hamletId),
        entries.map(({ householdCode }) => householdCode ?? ''),
        entries.map(({ fullName }) => foldVietnamese(fullName)),
        entries.map(({ birthDate }) => birthDate),
      ],
    );
  }
}
