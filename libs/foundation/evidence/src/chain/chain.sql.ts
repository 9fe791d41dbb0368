const HASH_OF_ROW = `evidence_hash(e.previous_hash, e.id, e.person_id, e.commune_id, e.kind, e.value, e.provenance,
  e.source_key, e.occurred_at, e.recorded_at, e.recorded_by, e.subject, e.measure, e.position, e.corrects_id,
  e.correction, e.reason)`;

/**
 * Faults of the chains of the people from `$1` to `$2`, with counts, in one snapshot. A row is compared with its own
 * hash and with the row before it; so one tampered row does not make all later ones look tampered.
 */
export const FIND_CHAIN_FAULTS = `
  with chain as materialized (
    select e.id, e.person_id, e.position, e.hash, e.previous_hash, e.hash = ${HASH_OF_ROW} as is_own,
      lag(e.position, 1, 0) over of_person as position_before, lag(e.hash) over of_person as hash_before,
      lead(e.id) over of_person is null as is_last
    from evidence e where e.person_id between $1 and $2
    window of_person as (partition by e.person_id order by e.position, e.id)
  ), faulty as (
    select case
        when position <= position_before then 'inserted'
        when position > position_before + 1 then 'missing'
        when not is_own then 'changed'
        else 'inserted' end as sort,
      person_id, id, position
    from chain
    where not is_own or position <> position_before + 1 or previous_hash is distinct from hash_before
    union all
    select case when h.position > coalesce(c.position, 0) then 'tail-cut' else 'head-differs' end,
      coalesce(h.person_id, c.person_id), c.id, coalesce(c.position, h.position)
    from (select * from evidence_head h where h.person_id between $1 and $2) h
    full join (select * from chain where is_last) c on c.person_id = h.person_id
    where h.position is distinct from coalesce(c.position, 0) or h.hash is distinct from c.hash
  )
  select (select count(distinct person_id)::int from chain) as people, (select count(*)::int from chain) as rows,
    coalesce((select jsonb_agg(jsonb_build_object('sort', sort, 'personId', person_id, 'evidenceId', id,
      'position', position) order by person_id, position, sort) from faulty), '[]') as faults`;

/** Seals of the people from `$1` to `$2` with what stands at their place now. */
export const READ_SEALS = `
  select s.person_id as "personId", s.position, s.seal, e.hash, e.id as "evidenceId"
  from evidence_seal s left join evidence e on e.person_id = s.person_id and e.position = s.position
  where s.person_id between $1 and $2 order by s.person_id, s.position`;
