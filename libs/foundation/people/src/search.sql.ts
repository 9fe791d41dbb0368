import { foldVietnamese } from '@hvs/kernel';
import type { Jurisdiction } from '@hvs/platform/access';
import { inHamletsWithin } from './jurisdiction.sql.js';
import { orderOf, selectPersonWith } from './people.sql.js';
import type { PersonSearch } from './person.view.js';

/** More people than this are no answer that anybody reads; and each of them would be told of the look. */
export const MOST_FOUND = 500;

/** The index of names knows groups of three letters. */
const INDEXED_LETTERS = 3;

interface Statement {
  sql: string;
  values: unknown[];
}

/**
 * Rows are `PersonView` with `matches`, one more than the page has so that a next one is known of. Sent without a
 * name: which index serves best hangs on how common the name is, so it is planned with what was asked.
 */
export function searchStatement(search: PersonSearch, jurisdiction: Jurisdiction, today: string): Statement {
  const values: unknown[] = [today, search.limit + 1];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const wishes = wished(search, bind);
  const reach = inHamletsWithin(jurisdiction, values);
  const goesOn = search.after
    ? `(${orderOf('p')}) > (select ${orderOf('last')} from person last where last.id = ${bind(search.after)})`
    : 'true';
  const page = `order by ${orderOf('p')} limit $2`;
  if (wishes.length === 0) {
    // Everybody, or a whole hamlet: both lie in an index in the order of the page
    const conditions = [reach, goesOn, ...(search.hamletId ? [`p.hamlet_id = ${bind(search.hamletId)}`] : [])];
    return { sql: `${selectPerson('null::int')} where ${conditions.join(' and ')} ${page}`, values };
  }
  if (search.hamletId) wishes.push(`p.hamlet_id = ${bind(search.hamletId)}`);
  const household = search.householdCode ? 'join household h on h.id = p.household_id' : '';
  const sql = `
    with found as materialized (
      select p.id from person p ${household} where ${[reach, ...wishes].join(' and ')} limit ${MOST_FOUND + 1}
    ) ${selectPerson('(select count(*)::int from found)')} where p.id in (select id from found) and ${goesOn} ${page}`;
  return { sql, values };
}

const selectPerson = (matches: string) => selectPersonWith(`, ${matches} as matches`);

/** SQL of what is wished for apart from the hamlet; each value is bound by `bind`. */
function wished(search: PersonSearch, bind: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  const name = foldVietnamese(search.name ?? '');
  if (name) conditions.push(nameLike(escapeLike(name), bind));
  if (search.birthYear !== undefined) {
    const year = String(search.birthYear).padStart(4, '0');
    conditions.push(`p.birth_date between ${bind(`${year}-01-01`)} and ${bind(`${year}-12-31`)}`);
  }
  if (search.householdCode) conditions.push(`h.code = ${bind(search.householdCode)}`);
  return conditions;
}

/** Of one or two letters only where a word begins: within words they are no name, and no index finds them there. */
function nameLike(name: string, bind: (value: unknown) => string): string {
  if (name.length >= INDEXED_LETTERS) return `p.name_folded like ${bind(`%${name}%`)}`;
  return `(p.name_folded like ${bind(`${name}%`)} or p.name_folded like ${bind(`% ${name}%`)})`;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}
