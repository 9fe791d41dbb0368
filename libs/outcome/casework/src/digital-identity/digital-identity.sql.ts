/** From this age a person may hold a VNeID account of level 2 in their own right (Decree 69/2024/ND-CP, Article 10). */
export const FROM_AGE = 16;

/**
 * Levels of the people in `w (person_id)`. Evidence of VNeID wins; where a sign-in did not tell the level, or there was
 * none, what an officer saw last counts. The ledger belongs to another domain: it is read here for a whole commune in
 * one statement.
 */
export const JOIN_LEVELS = `
  left join lateral (
    select max(e.measure) as level, max(e.occurred_at) as seen_at from evidence e
    where e.person_id = w.person_id and e.kind = 'vneid-sign-in' and e.correction is distinct from 'withdrawn'
      and not exists (select from evidence c where c.person_id = e.person_id and c.corrects_id = e.id)
  ) v on true
  left join lateral (
    select d.level, d.seen_on from digital_identity_entry d
    where d.person_id = w.person_id order by d.seen_on desc, d.id desc limit 1
  ) o on true`;

export const LEVEL = `
  case when v.level >= 2 then 'level2' when v.level = 1 then 'level1'
    when o.level = 2 then 'level2' when o.level = 1 then 'level1' when o.level = 0 then 'none' else 'unknown' end`;

export const SOURCE = `case when v.level >= 1 then 'vneid' when o.level is not null then 'officer' end`;

export const SEEN_ON = `
  case when v.level >= 1 then (v.seen_at at time zone 'Asia/Ho_Chi_Minh')::date else o.seen_on end`;

/** People who count, in `w`: `$1` paths of the jurisdiction, `$2` today. */
export const PEOPLE_FROM_16 = `
  select p.id as person_id, p.hamlet_id, p.full_name, p.birth_date, u.name as hamlet_name
  from person p join unit u on u.id = p.hamlet_id
  where u.path <@ any($1::ltree[]) and p.birth_date <= ($2::date - interval '${FROM_AGE} years')::date
    and p.presence in ('present', 'away')`;

/** Counts hamlet `$1` anew on the day `$2` and stores it in one statement, also when nobody lives there; `$3` is now. */
export const COUNT_HAMLET = `
  with counted as (
    select count(*) as from16, count(*) filter (where level = 'none') as none,
      count(*) filter (where level = 'level1') as level1, count(*) filter (where level = 'level2') as level2,
      count(*) filter (where level = 'unknown') as unknown
    from (
      select ${LEVEL} as level from (
        select p.id as person_id from person p
        where p.hamlet_id = $1 and p.birth_date <= ($2::date - interval '${FROM_AGE} years')::date
          and p.presence in ('present', 'away')
      ) w ${JOIN_LEVELS}
    ) levels
  )
  insert into digital_identity_count (hamlet_id, from16, none, level1, level2, unknown, counted_at)
  select u.id, c.from16, c.none, c.level1, c.level2, c.unknown, $3 from unit u cross join counted c
  where u.id = $1 and u.kind = 'hamlet'
  on conflict (hamlet_id) do update
  set from16 = excluded.from16, none = excluded.none, level1 = excluded.level1, level2 = excluded.level2,
    unknown = excluded.unknown, counted_at = excluded.counted_at`;
