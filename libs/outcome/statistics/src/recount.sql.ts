/**
 * Counts one hamlet anew and stores all its cells, the empty ones too, in one statement. `$1` hamlet, `$2` day,
 * `$3` the cells' groups with `everyone` among them, `$4` now. People are counted where they live now; whoever moved
 * away for good or died is counted no more. Whether somebody is universalized says in a group the decision of that
 * group, while it is in effect for the person, and among everyone the standing of all groups together.
 */
export const RECOUNT = `
  with resident as (
    select id as person_id from person where hamlet_id = $1 and presence in ('present', 'away')
  ), membership as (
    select distinct g.person_id, g.target_group
    from resident join person_target_group g using (person_id)
    where g.valid_from <= $2::date and (g.valid_to is null or g.valid_to >= $2::date)
  ), enrolled as (
    select distinct e.person_id from resident join enrolment e using (person_id) where e.withdrawn_at is null
  ), universalized as (
    select c.person_id, c.target_group
    from membership join current_decision c using (person_id, target_group)
    where c.outcome = 'met'
    union all
    select s.person_id, 'everyone' from resident join standing s using (person_id) where s.outcome = 'met'
  ), confirmed as (
    select n.person_id from resident join confirmation n using (person_id) where n.withdrawn_at is null
  ), belonging as (
    select person_id, target_group from membership union all select person_id, 'everyone' from resident
  ), counted as (
    select b.target_group, count(*) as population, count(e.person_id) as enrolled,
      count(v.person_id) as universalized, count(n.person_id) as confirmed
    from belonging b
    left join enrolled e using (person_id)
    left join universalized v using (person_id, target_group)
    left join confirmed n using (person_id)
    group by b.target_group
  )
  insert into rate (hamlet_id, target_group, commune_id, population, enrolled, universalized, confirmed, counted_at)
  select u.id, cell.target_group, u.parent_id, coalesce(c.population, 0), coalesce(c.enrolled, 0),
    coalesce(c.universalized, 0), coalesce(c.confirmed, 0), $4
  from unit u
  cross join unnest($3::text[]) as cell (target_group)
  left join counted c on c.target_group = cell.target_group
  where u.id = $1 and u.kind = 'hamlet'
  on conflict (hamlet_id, target_group) do update
  set commune_id = excluded.commune_id, population = excluded.population, enrolled = excluded.enrolled,
    universalized = excluded.universalized, confirmed = excluded.confirmed, counted_at = excluded.counted_at`;
