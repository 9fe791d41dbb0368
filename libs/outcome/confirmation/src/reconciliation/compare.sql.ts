/**
 * Compares the other side's list with ours and writes each difference, in one statement. `$1` reconciliation, `$2`
 * commune, `$3` the channel (null: any). Ours counts as confirmed while the case that this submission stands for is;
 * what is on its way (`waiting`) can be unknown to them. Entries of other communes are left out.
 */
export const COMPARE = `
  with ours as (
    select s.id::text as key, s.case_id, s.person_id,
      case when c.state = 'confirmed' and c.submission_id = s.id then 'confirmed'
           when s.state = 'confirmed' then 'withdrawn'
           else s.state end as state,
      case when c.state = 'confirmed' and c.submission_id = s.id then coalesce(n.confirmed_on, s.confirmed_on) end as confirmed_on,
      s.answer_reason as reason
    from confirmation_submission s
    join confirmation_case c on c.id = s.case_id
    left join confirmation n on n.person_id = s.person_id and n.withdrawn_at is null
    where s.commune_id = $2 and s.state <> 'cancelled' and ($3::text is null or s.channel = $3)
  ), theirs as (
    select e.key, e.state, e.confirmed_on, e.reason
    from reconciliation_entry e
    where e.reconciliation_id = $1
      and not exists (select from confirmation_submission f where f.id::text = e.key and f.commune_id <> $2)
  ), compared as (
    select coalesce(o.key, t.key) as key, o.case_id, o.person_id,
      case when o.key is null then null else jsonb_build_object('state', o.state, 'confirmedOn', o.confirmed_on, 'reason', o.reason) end as ours,
      case when t.key is null then null else jsonb_build_object('state', t.state, 'confirmedOn', t.confirmed_on, 'reason', t.reason) end as theirs,
      case
        when o.key is null then 'unknown-to-us'
        when t.key is null then case when o.state = 'waiting' then null else 'unknown-to-them' end
        when t.state = 'confirmed' and o.state <> 'confirmed' then 'theirs-confirmed'
        when t.state <> 'confirmed' and o.state = 'confirmed' then 'ours-confirmed'
        when t.state = 'confirmed' and t.confirmed_on is distinct from o.confirmed_on then 'date-differs'
        when t.state = 'returned' and o.state <> 'returned' then 'theirs-returned'
        when t.state = 'received' and o.state = 'returned' then 'ours-returned'
        when t.state = 'returned' and t.reason is distinct from o.reason then 'reason-differs'
      end as sort
    from ours o full join theirs t using (key)
  ), written as (
    insert into reconciliation_difference (reconciliation_id, position, sort, key, case_id, person_id, ours, theirs)
    select $1, row_number() over (order by sort, key), sort, key, case_id, person_id, ours, theirs
    from compared where sort is not null
    on conflict do nothing
  )
  select (select count(*)::int from theirs) as entries, (select count(*)::int from compared where sort is null) as agreed`;
