import { Injectable } from '@nestjs/common';
import type { TargetGroup } from '@hvs/contracts';
import { foldVietnamese } from '@hvs/kernel';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import { maskCitizenId } from '../citizen-id.js';
import { GROUPS_BY_AGE } from './age-groups.rule.js';
import type { PersonState } from './compare-person.rule.js';

export interface HouseholdRow {
  id: string;
  communeId: string;
  hamletId: string;
  code: string;
  address: string | null;
}

/** A person to be written. With `householdCode` the household must be there already. */
export interface PersonRow extends PersonState {
  id: string;
  communeId: string;
  citizenId: string | null;
  madeUp: boolean;
}

export interface GroupRow {
  personId: string;
  group: TargetGroup;
  validFrom: string;
}

const PERSON_COLUMNS = `id uuid, commune_id uuid, hamlet_id uuid, household_code text, is_household_head boolean,
  full_name text, name_folded text, birth_date date, birth_precision text, sex text, citizen_id_cipher bytea,
  citizen_id_index bytea, citizen_id_masked text, phone text, presence text, made_up boolean`;

/** Writes many rows of the register with one statement each, whatever their number. */
@Injectable()
export class PersonRowsRepository {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
  ) {}

  /** Adds households that are not there yet; those that are stay as they are. */
  async addHouseholds(households: readonly HouseholdRow[]): Promise<void> {
    if (households.length === 0) return;
    await this.database.query(
      `insert into household (id, commune_id, hamlet_id, code, address)
       select id, commune_id, hamlet_id, code, address
       from json_to_recordset($1) as r (id uuid, commune_id uuid, hamlet_id uuid, code text, address text)
       order by hamlet_id, code on conflict (hamlet_id, code) do nothing`,
      [
        rows(households, ({ communeId, hamletId, ...rest }) => ({
          ...rest,
          commune_id: communeId,
          hamlet_id: hamletId,
        })),
      ],
    );
  }

  async changeAddresses(households: readonly { hamletId: string; code: string; address: string }[]): Promise<void> {
    if (households.length === 0) return;
    await this.database.query(
      `update household h set address = r.address
       from json_to_recordset($1) as r (hamlet_id uuid, code text, address text)
       where h.hamlet_id = r.hamlet_id and h.code = r.code`,
      [rows(households, ({ hamletId, ...rest }) => ({ ...rest, hamlet_id: hamletId }))],
    );
  }

  async addPeople(people: readonly PersonRow[]): Promise<void> {
    if (people.length === 0) return;
    await this.database.query(
      `insert into person (id, commune_id, hamlet_id, household_id, is_household_head, full_name, name_folded, birth_date,
         birth_precision, sex, citizen_id_cipher, citizen_id_index, citizen_id_masked, phone, presence, made_up)
       select r.id, r.commune_id, r.hamlet_id, h.id, r.is_household_head, r.full_name, r.name_folded, r.birth_date,
         r.birth_precision, r.sex, r.citizen_id_cipher, r.citizen_id_index, r.citizen_id_masked, r.phone, r.presence, r.made_up
       from json_to_recordset($1) as r (${PERSON_COLUMNS})
       left join household h on h.hamlet_id = r.hamlet_id and h.code = r.household_code`,
      [rows(people, (person) => this.columnsOf(person))],
    );
  }

  /** Writes the new state of people; a citizen id is only ever added. */
  async changePeople(people: readonly PersonRow[]): Promise<void> {
    if (people.length === 0) return;
    await this.database.query(
      `update person p set hamlet_id = r.hamlet_id, household_id = h.id, is_household_head = r.is_household_head,
         full_name = r.full_name, name_folded = r.name_folded, birth_date = r.birth_date,
         birth_precision = r.birth_precision, sex = r.sex,
         citizen_id_cipher = coalesce(r.citizen_id_cipher, p.citizen_id_cipher),
         citizen_id_index = coalesce(r.citizen_id_index, p.citizen_id_index),
         citizen_id_masked = coalesce(r.citizen_id_masked, p.citizen_id_masked),
         phone = r.phone, presence = r.presence, updated_at = now()
       from json_to_recordset($1) as r (${PERSON_COLUMNS})
       left join household h on h.hamlet_id = r.hamlet_id and h.code = r.household_code
       where p.id = r.id`,
      [rows(people, (person) => this.columnsOf(person))],
    );
  }

  async startGroups(groups: readonly GroupRow[]): Promise<void> {
    if (groups.length === 0) return;
    await this.database.query(
      `insert into person_target_group (person_id, target_group, valid_from)
       select r.person_id, r.target_group, r.valid_from
       from json_to_recordset($1) as r (person_id uuid, target_group text, valid_from date)
       on conflict (person_id, target_group, valid_from) do update set valid_to = null`,
      [
        rows(groups, ({ personId, group, validFrom }) => ({
          person_id: personId,
          target_group: group,
          valid_from: validFrom,
        })),
      ],
    );
  }

  /** Ends groups on the day before `today`. A group that began today was never in effect, so it goes altogether. */
  async endGroups(groups: readonly GroupRow[], today: string): Promise<void> {
    if (groups.length === 0) return;
    const ended = 'json_to_recordset($1) as r (person_id uuid, target_group text, valid_from date)';
    const same = 'g.person_id = r.person_id and g.target_group = r.target_group and g.valid_from = r.valid_from';
    await this.database.query(
      `with never as (delete from person_target_group g using ${ended} where ${same} and g.valid_from >= $2::date)
       update person_target_group g set valid_to = $2::date - 1 from ${ended} where ${same} and g.valid_from < $2::date`,
      [
        rows(groups, ({ personId, group, validFrom }) => ({
          person_id: personId,
          target_group: group,
          valid_from: validFrom,
        })),
        today,
      ],
    );
  }

  /** Removes the groups by age of people whose birth date was put right. */
  async removeAgeGroups(personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0) return;
    await this.database.query(
      'delete from person_target_group where person_id = any($1::uuid[]) and target_group = any($2)',
      [personIds, GROUPS_BY_AGE],
    );
  }

  private columnsOf(person: PersonRow): Record<string, unknown> {
    const { citizenId } = person;
    return {
      id: person.id,
      commune_id: person.communeId,
      hamlet_id: person.hamletId,
      household_code: person.householdCode,
      is_household_head: person.isHouseholdHead,
      full_name: person.fullName,
      name_folded: foldVietnamese(person.fullName),
      birth_date: person.birthDate,
      birth_precision: person.birthPrecision,
      sex: person.sex,
      citizen_id_cipher: citizenId && bytes(this.crypto.encrypt(citizenId)),
      citizen_id_index: citizenId && bytes(this.crypto.blindIndex(citizenId)),
      citizen_id_masked: citizenId && maskCitizenId(citizenId),
      phone: person.phone,
      presence: person.presence,
      made_up: person.madeUp,
    };
  }
}

const bytes = (buffer: Buffer) => `\\x${buffer.toString('hex')}`;

function rows<T>(items: readonly T[], toColumns: (item: T) => Record<string, unknown>): string {
  return JSON.stringify(items.map(toColumns));
}
