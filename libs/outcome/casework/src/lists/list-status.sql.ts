import { JOIN_DESK_STATES } from '../desk-states.js';

/**
 * The lines of list `$1` with what is known of their people within the paths `$2`. Whoever lies outside is as unknown
 * as somebody who does not exist. Read anew each time: a list is a question, not a copy of the answers.
 */
export const LINES = `
  select w.line, w.fault, w.duplicate_of as "duplicateOf", p.id as "personId", p.full_name as "fullName",
    extract(year from p.birth_date)::int as "birthYear", p.hamlet_name as "hamletName",
    s.outcome as standing, c.id as "caseId", c.state as "caseState", k.id is not null as confirmed,
    case
      when w.fault is not null then 'malformed'
      when w.duplicate_of is not null then 'duplicate'
      when p.id is null then 'unknown'
      when k.id is not null then 'confirmed'
      when c.state = 'submitted' then 'submitted'
      when c.state = 'returned' then 'returned'
      when s.outcome = 'met' and c.state in ('ready', 'reviewed') then 'ready'
      when s.outcome = 'met' then 'universalized'
      when s.outcome = 'not-met' then 'not-yet'
      when s.outcome = 'cannot-tell' then 'cannot-tell'
      else 'no-decision'
    end as status
  from citizen_id_list_line w
  left join (
    select q.id, q.full_name, q.birth_date, u.name as hamlet_name from person q join unit u on u.id = q.hamlet_id
    where u.path <@ any($2::ltree[])
  ) p on p.id = w.person_id
  ${JOIN_DESK_STATES.replaceAll('w.person_id', 'p.id')}
  where w.list_id = $1`;
