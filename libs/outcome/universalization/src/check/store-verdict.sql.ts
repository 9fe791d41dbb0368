/**
 * Stores what a check found for the person `$1`, of commune `$2` and hamlet `$3`: standing `$4` as revision `$5`, the new
 * decisions `$6` and lapses `$7` (JSON), whether the others follow to another hamlet `$8`, day `$9`, the facts `$10`
 * and `$11`, and how much of the ledger was seen `$12`. Everything hangs on the revision being the next one; no row
 * comes back when another check was quicker.
 */
export const STORE_VERDICT = `
  with won as (
    insert into standing (person_id, commune_id, hamlet_id, outcome, revision)
    values ($1::uuid, $2::uuid, $3::uuid, $4::text, $5::int)
    on conflict (person_id) do update set commune_id = excluded.commune_id, hamlet_id = excluded.hamlet_id,
      outcome = excluded.outcome, revision = excluded.revision,
      since = case when standing.outcome is distinct from excluded.outcome then now() else standing.since end
    where standing.revision = excluded.revision - 1
    returning person_id
  ), fresh as (
    select d.* from won, json_to_recordset($6::json) as d (
      "decisionId" uuid, "targetGroup" text, "criteriaSetId" uuid, outcome text, findings text, "inputsHash" text,
      "previousId" uuid, turned boolean)
  ), gone as (
    select l.* from won, json_to_recordset($7::json) as l (id uuid, "targetGroup" text, "decisionId" uuid, reason text)
  ), stored as (
    insert into decision (id, person_id, commune_id, criteria_set_id, target_group, outcome, findings, inputs_hash,
      as_of, previous_id, birth_date, birth_precision, evidence_position, turned)
    select "decisionId", $1::uuid, $2::uuid, "criteriaSetId", "targetGroup", outcome, findings::json, decode("inputsHash", 'hex'),
      $9::date, "previousId", $10::date, $11::text, $12::int, turned
    from fresh
  ), current as (
    insert into current_decision
      (person_id, target_group, commune_id, hamlet_id, decision_id, criteria_set_id, outcome, inputs_hash)
    select $1::uuid, "targetGroup", $2::uuid, $3::uuid, "decisionId", "criteriaSetId", outcome, decode("inputsHash", 'hex') from fresh
    on conflict (person_id, target_group) do update set commune_id = excluded.commune_id,
      hamlet_id = excluded.hamlet_id, decision_id = excluded.decision_id,
      criteria_set_id = excluded.criteria_set_id, outcome = excluded.outcome, inputs_hash = excluded.inputs_hash
  ), followed as (
    update current_decision c set hamlet_id = $3::uuid, commune_id = $2::uuid from won
    where $8::boolean and c.person_id = won.person_id
      and c.target_group not in (select "targetGroup" from fresh union all select "targetGroup" from gone)
  ), removed as (
    delete from current_decision c using gone where c.person_id = $1::uuid and c.target_group = gone."targetGroup"
  ), lapsed as (
    insert into decision_lapse (id, person_id, target_group, decision_id, reason)
    select id, $1::uuid, "targetGroup", "decisionId", reason from gone
  )
  select person_id from won`;
