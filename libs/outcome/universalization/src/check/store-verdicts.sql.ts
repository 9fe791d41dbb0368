/**
 * Stores what checks found for the people `$1` (JSON): standing and revision; their new decisions `$2` (JSON); day `$3`.
 * Everything hangs on the revision being the next one: only those people come back about whom no other check was
 * quicker. In the order of the ids, as a pass writes them, so that the two never wait for each other in a ring.
 */
export const STORE_VERDICTS = `
  with verdict as (
    select * from json_to_recordset($1::json) as v ("personId" uuid, "communeId" uuid, "hamletId" uuid, standing text,
      revision int, "birthDate" date, "birthPrecision" text, "evidencePosition" int)
  ), won as (
    insert into standing (person_id, commune_id, hamlet_id, outcome, revision)
    select "personId", "communeId", "hamletId", standing, revision from verdict order by "personId"
    on conflict (person_id) do update set commune_id = excluded.commune_id, hamlet_id = excluded.hamlet_id,
      outcome = excluded.outcome, revision = excluded.revision,
      since = case when standing.outcome is distinct from excluded.outcome then now() else standing.since end
    where standing.revision = excluded.revision - 1
    returning person_id
  ), fresh as (
    select d.*, v."communeId", v."hamletId", v."birthDate", v."birthPrecision", v."evidencePosition"
    from won
    join verdict v on v."personId" = won.person_id
    join json_to_recordset($2::json) as d (
      "personId" uuid, "decisionId" uuid, "targetGroup" text, "criteriaSetId" uuid, outcome text, findings text,
      "inputsHash" text, "previousId" uuid, turned boolean) on d."personId" = won.person_id
  ), stored as (
    insert into decision (id, person_id, commune_id, criteria_set_id, target_group, outcome, findings, inputs_hash,
      as_of, previous_id, birth_date, birth_precision, evidence_position, turned)
    select "decisionId", "personId", "communeId", "criteriaSetId", "targetGroup", outcome, findings::json,
      decode("inputsHash", 'hex'), $3::date, "previousId", "birthDate", "birthPrecision", "evidencePosition", turned
    from fresh
  ), current as (
    insert into current_decision
      (person_id, target_group, commune_id, hamlet_id, decision_id, criteria_set_id, outcome, inputs_hash)
    select "personId", "targetGroup", "communeId", "hamletId", "decisionId", "criteriaSetId", outcome,
      decode("inputsHash", 'hex')
    from fresh
    on conflict (person_id, target_group) do update set commune_id = excluded.commune_id,
      hamlet_id = excluded.hamlet_id, decision_id = excluded.decision_id,
      criteria_set_id = excluded.criteria_set_id, outcome = excluded.outcome, inputs_hash = excluded.inputs_hash
  )
  select person_id as "personId" from won`;

/** Ends the decisions `$1` (JSON), of people whose standing this transaction has just written. */
export const STORE_LAPSES = `
  with gone as (
    select * from json_to_recordset($1::json) as l (
      id uuid, "personId" uuid, "targetGroup" text, "decisionId" uuid, reason text)
  ), removed as (
    delete from current_decision c using gone where c.person_id = gone."personId" and c.target_group = gone."targetGroup"
  )
  insert into decision_lapse (id, person_id, target_group, decision_id, reason)
  select id, "personId", "targetGroup", "decisionId", reason from gone`;

/** Takes the decisions that stand along to where the people `$1` live now, who have moved. */
export const FOLLOW_MOVES = `
  update current_decision c set hamlet_id = s.hamlet_id, commune_id = s.commune_id
  from standing s where c.person_id = any($1::uuid[]) and s.person_id = c.person_id`;
