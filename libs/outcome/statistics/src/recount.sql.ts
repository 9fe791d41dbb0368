/**
 * Counts one hamlet anew and stores all its cells, the empty ones too, in one statement. `$1` hamlet, `$2` day,
 * `$3` the cells' groups with `everyone` among them. People are counted where they live now; whoever moved away for
 * good or died is counted no more. A decision counts while its group is in effect for the person.
 */
export const RECOUNT = `
  with resident as (
    select id from person where hamlet_id = $1 and presence in ('present', 'away')
  ), membership as (
    select distinct r.id as person_id, g.target_group
    from resident r join person_target_group g on g.person_id = r.id
    where g.valid_from <= $2::date and (g.valid_to is null or g.valid_to >= $2::date)
  ), standing as (
    select r.id as person_id,
      exists (select from enrolment e where e.person_id = r.id and e.withdrawn_at is null) as enrolled,
      exists (
        select from current_decision c join membership m using (person_id, target_group)
        where c.person_id = r.id and c.outcome = 'met'
      ) as universalized,
      exists (select from confirmation n where n.person_id = r.id) as confirmed
    from resident r
  ), counted as (
    select s.*, m.target_group from standing s join membership m using (person_id)
    union all
    select s.*, 'everyone' from standing s
  )
  insert into rate as r
    (hamlet_id, target_group, commune_id, population, enrolled, universalized, confirmed, counted_at)
  select u.id, cell.target_group, u.parent_id, count(c.person_id), count(*) filter (where c.enrolled),
    count(*) filter (where c.universalized), count(*) filter (where c.confirmed), $4
  from unit u
  cross join unnest($3::text[]) as cell (target_group)
  left join counted c on c.target_group = cell.target_group
  where u.id = $1 and u.kind = 'hamlet'
  group by u.id, cell.target_group
  on conflict (hamlet_id, target_group) do update
  set commune_id = excluded.commune_id, population = excluded.population, enrolled = excluded.enrolled,
    universalized = excluded.universalized, confirmed = excluded.confirmed, counted_at = excluded.counted_at`;
