import { TARGET_GROUPS } from '@hvs/contracts';

const GROUPS_IN_ORDER = `array[${TARGET_GROUPS.map((group) => `'${group}'`).join(', ')}]`;

/** The groups of `p` in effect on the day in parameter `$day`, as an array in the order of `TARGET_GROUPS`. */
export function groupsInEffect(day: string): string {
  return `array(
    select g.target_group from person_target_group g
    where g.person_id = p.id and g.valid_from <= ${day} and (g.valid_to is null or g.valid_to >= ${day})
    order by array_position(${GROUPS_IN_ORDER}, g.target_group))`;
}

/** Select list and tables of a `PersonView`, with one column more; `$1` is today. */
export const selectPersonWith = (more: string) => `
  select p.id, p.commune_id as "communeId", p.hamlet_id as "hamletId", u.name as "hamletName",
         p.full_name as "fullName", p.birth_date as "birthDate", p.birth_precision as "birthPrecision", p.sex,
         p.citizen_id_masked as "citizenIdMasked", p.phone, p.presence, p.made_up as "madeUp", h.code as "householdCode",
         ${groupsInEffect('$1::date')} as "targetGroups"${more}
  from person p join unit u on u.id = p.hamlet_id left join household h on h.id = p.household_id`;

/** Select list and tables of a `PersonView`; `$1` is today. */
export const SELECT_PERSON = selectPersonWith('');

/** Select list of `PersonFacts`; `day` names the parameter that holds the day. */
export const selectFacts = (day: string) => `
  select p.id, p.commune_id as "communeId", p.hamlet_id as "hamletId", p.birth_date as "birthDate",
         p.birth_precision as "birthPrecision", p.presence, ${groupsInEffect(day)} as "targetGroups"
  from person p`;

/** Vietnamese lists are sorted by given name, the last word, and only then by the whole name. */
export const orderOf = (person: string) =>
  `substring(${person}.full_name from '[^ ]+$') collate "vi-x-icu", ${person}.full_name collate "vi-x-icu", ${person}.id`;
