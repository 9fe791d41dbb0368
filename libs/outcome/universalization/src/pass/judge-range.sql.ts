import { type CompilableSet, compileCriteria } from '@hvs/outcome/criteria';

/** What one range of people came to. Counts come as text. */
export interface JudgedRange {
  checked: string;
  decided: string;
  turned: string;
  /** People about whom another check wrote since the snapshot; nothing of theirs was written. */
  overtaken: string;
}

/**
 * One statement that judges everybody with `id` above `$1` and up to `$2` and stores what has changed, on behalf of the
 * full pass `$3`, on `day`.
 *
 * Nobody who knew less replaces one who knew more: facts, evidence and the revision of the standing come from one
 * snapshot, and whatever is written about a person hangs on that revision being the newest still (`won`). Whoever wrote
 * before the snapshot had seen no evidence that it misses; whoever writes later makes the revision a newer one. People
 * in whom nothing has changed are not written at all.
 */
export function judgeRange(sets: readonly CompilableSet[], day: string): string {
  return `with ${compileCriteria(sets, day)}, ${VERDICTS}, ${NEW_DECISIONS}, ${WRITES(day)} ${COUNTS}`;
}

const VERDICTS = `
  verdict as materialized (
    select coalesce(j.person_id, c.person_id) as person_id, coalesce(j.target_group, c.target_group) as target_group,
      j.criteria_set_id, j.combining, j.level, j.outcome, j.findings, j.inputs_hash,
      c.decision_id as previous_id, c.outcome as former_outcome,
      case when j.person_id is null then 'lapsed'
        when c.inputs_hash is distinct from j.inputs_hash then 'decided' else 'kept' end as fate
    from judged j
    full join (select * from current_decision where person_id > $1 and person_id <= $2) c
      on c.person_id = j.person_id and c.target_group = j.target_group
  ), together as (
    select person_id, bool_or(fate <> 'kept') as has_changed,
      case greatest(max(level) filter (where combining = 'sufficient'), min(level) filter (where combining = 'required'))
        when 2 then 'met' when 1 then 'cannot-tell' when 0 then 'not-met' end as outcome
    from verdict group by person_id
  ), change as materialized (
    select f.id as person_id, f.commune_id, f.hamlet_id, f.birth_date, f.birth_precision, f.presence, f.groups,
      f.evidence_position, t.outcome, coalesce(s.revision, 0) + 1 as revision,
      s.hamlet_id is distinct from f.hamlet_id or s.commune_id is distinct from f.commune_id as has_moved
    from together t
    join facts f on f.id = t.person_id
    left join standing s on s.person_id = t.person_id and s.person_id > $1 and s.person_id <= $2
    where t.has_changed or s.person_id is null or s.outcome is distinct from t.outcome
      or s.hamlet_id <> f.hamlet_id or s.commune_id <> f.commune_id
  ), won as (
    insert into standing (person_id, commune_id, hamlet_id, outcome, revision)
    select person_id, commune_id, hamlet_id, outcome, revision from change order by person_id
    on conflict (person_id) do update set commune_id = excluded.commune_id, hamlet_id = excluded.hamlet_id,
      outcome = excluded.outcome, revision = excluded.revision,
      since = case when standing.outcome is distinct from excluded.outcome then now() else standing.since end
    where standing.revision = excluded.revision - 1
    returning person_id
  )`;

const NEW_DECISIONS = `
  fresh as materialized (
    select uuidv7() as id, v.*, g.commune_id, g.hamlet_id, g.birth_date, g.birth_precision, g.evidence_position,
      v.former_outcome is distinct from v.outcome as turned
    from verdict v join won using (person_id) join change g using (person_id)
    where v.fate = 'decided'
  ), gone as materialized (
    select v.person_id, v.target_group, v.previous_id, case g.presence when 'deceased' then 'deceased'
        when 'moved' then 'moved'
        else case when v.target_group = any(g.groups) then 'no-criteria' else 'group-ended' end end as reason
    from verdict v join won using (person_id) join change g using (person_id)
    where v.fate = 'lapsed'
  )`;

const WRITES = (day: string): string => `
  stored as (
    insert into decision (id, person_id, commune_id, criteria_set_id, target_group, outcome, findings, inputs_hash,
      as_of, previous_id, birth_date, birth_precision, evidence_position, pass_id, turned)
    select id, person_id, commune_id, criteria_set_id, target_group, outcome, findings::json, inputs_hash,
      date '${day}', previous_id, birth_date, birth_precision, evidence_position, $3::uuid, turned
    from fresh
  ), standing_decisions as (
    insert into current_decision
      (person_id, target_group, commune_id, hamlet_id, decision_id, criteria_set_id, outcome, inputs_hash)
    select person_id, target_group, commune_id, hamlet_id, id, criteria_set_id, outcome, inputs_hash from fresh
    on conflict (person_id, target_group) do update set commune_id = excluded.commune_id,
      hamlet_id = excluded.hamlet_id, decision_id = excluded.decision_id,
      criteria_set_id = excluded.criteria_set_id, outcome = excluded.outcome, inputs_hash = excluded.inputs_hash
  ), followed as (
    update current_decision c set hamlet_id = g.hamlet_id, commune_id = g.commune_id
    from verdict v join won using (person_id) join change g using (person_id)
    where g.has_moved and v.fate = 'kept' and c.person_id = v.person_id and c.target_group = v.target_group
      and c.person_id > $1 and c.person_id <= $2
  ), removed as (
    delete from current_decision c using gone
    where c.person_id = gone.person_id and c.target_group = gone.target_group
      and c.person_id > $1 and c.person_id <= $2
  ), lapsed as (
    insert into decision_lapse (id, person_id, target_group, decision_id, reason, pass_id)
    select uuidv7(), person_id, target_group, previous_id, reason, $3::uuid from gone
  )`;

const COUNTS = `
  select (select count(*) from facts) as checked, (select count(*) from fresh) as decided,
    (select count(*) from fresh where turned) as turned,
    (select count(*) from change) - (select count(*) from won) as overtaken`;
