import type { Database } from '@hvs/platform/database';

const OF_THE_PERSON = `
  select p.commune_id, p.hamlet_id, p.full_name, p.phone,
    (select json_agg(json_build_array(c.id, c.confirmed_on, c.withdrawn_at) order by c.id)
     from confirmation c where c.person_id = p.id) as confirmations,
    (select json_agg(json_build_array(c.id, c.state, c.step_count) order by c.id)
     from confirmation_case c where c.person_id = p.id) as cases,
    (select count(*) from confirmation_case_step s join confirmation_case c on c.id = s.case_id
     where c.person_id = p.id) as steps,
    (select json_agg(json_build_array(s.id, s.state, s.batch_id) order by s.id)
     from confirmation_submission s where s.person_id = p.id) as submissions,
    (select json_agg(json_build_array(d.reconciliation_id, d.position, d.applied_at) order by d.reconciliation_id)
     from reconciliation_difference d where d.person_id = p.id) as differences,
    (select count(*) from evidence e where e.person_id = p.id) as evidence,
    (select json_agg(json_build_array(s.id, s.state) order by s.id)
     from evidence_submission s where s.person_id = p.id) as entered,
    (select json_agg(json_build_array(o.id, o.answered_at) order by o.id)
     from objection o where o.person_id = p.id) as objections,
    (select json_agg(json_build_array(n.id, n.read_at) order by n.id) from notice n where n.person_id = p.id) as notices,
    (select count(*) from digital_identity_entry i where i.person_id = p.id) as levels,
    (select count(*) from citizen_id_list_line l where l.person_id = p.id) as lines,
    (select json_agg(json_build_array(c.number, c.holder_name, c.revoked_at, c.replaced_by) order by c.id)
     from certificate c where c.person_id = p.id) as certificates,
    (select count(*) from audit_entry a where a.subject_person_id = p.id) as traces,
    (select json_agg(json_build_array(e.id, e.withdrawn_at) order by e.id)
     from enrolment e where e.person_id = p.id) as enrolments,
    (select count(*) from lesson_progress l where l.person_id = p.id) as lessons,
    (select json_agg(json_build_array(q.id, q.submitted_at) order by q.id)
     from quiz_attempt q where q.person_id = p.id) as attempts,
    (select count(*) from quiz_answer a join quiz_attempt q on q.id = a.attempt_id where q.person_id = p.id) as answers,
    (select count(*) from pin_credential k join account a on a.id = k.account_id where a.person_id = p.id) as cards
  from person p where p.id = $1`;

/** What judges everybody: drafts, previews, sets and passes. */
const OF_EVERYBODY = `
  select (select json_agg(d order by d.id) from criteria_draft d) as drafts,
    (select count(*) from criteria_preview) as previews,
    (select count(*) from criteria_set) as sets,
    (select json_agg(json_build_array(f.id, f.paused_at) order by f.id) from full_pass f) as passes`;

/** What the register, the ledgers and the desk hold of a person, and what judges them. */
export async function whatIsRegistered(database: Database, personId: string): Promise<unknown> {
  return [await database.query(OF_THE_PERSON, [personId]), await database.query(OF_EVERYBODY)];
}
