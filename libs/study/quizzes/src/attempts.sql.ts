/** Question key → remedy in force, of the commune and version of an attempt `a`: the newest of each question. */
export const REMEDIES_OF_A = `
  coalesce((select jsonb_object_agg(r.question_key, r.remedy) from (
    select distinct on (question_key) question_key, remedy from quiz_regrade
     where course_version_id = a.course_version_id and commune_id = a.commune_id and applied_at is not null
     order by question_key, applied_at desc, id desc) r), '{}')`;

export const MARKS_OF_A = `
  coalesce((select jsonb_object_agg(m.question_key, jsonb_build_object('points', m.points, 'comment', m.comment))
              from quiz_mark m where m.attempt_id = a.id), '{}')`;

export const ATTEMPT = `
  select a.id as "attemptId", a.person_id as "personId", a.commune_id as "communeId", e.hamlet_id as "hamletId",
    a.enrolment_id as "enrolmentId", e.course_id as "courseId", a.course_version_id as "courseVersionId",
    a.number, a.kind, a.paper, a.started_at as "startedAt", a.deadline_at as "deadlineAt",
    a.extra_minutes as "extraMinutes", a.submitted_at as "submittedAt",
    e.withdrawn_at is not null as withdrawn, a.session_id as "sessionId", a.supervised_by as "supervisedBy", a.place,
    a.assisted_by as "assistedBy",
    (select count(*)::int from quiz_attempt o join enrolment oe on oe.id = o.enrolment_id
      where o.person_id = $2 and o.kind = 'online' and oe.course_id = e.course_id and not oe.renewed) as "attemptsUsed",
    c.number as "certificateNumber",
    coalesce((select jsonb_object_agg(q.question_key, q.chosen) from quiz_answer q
               where q.person_id = $2 and q.attempt_id = a.id), '{}') as answers,
    ${MARKS_OF_A} as marks,
    ${REMEDIES_OF_A} as remedies
  from quiz_attempt a
  join enrolment e on e.id = a.enrolment_id
  left join certificate c on c.enrolment_id = a.enrolment_id and a.passed and c.replaced_at is null
  where a.id = $1 and a.person_id = $2`;

/** Whether the person $2 supervises others at the moment $3. */
const SUPERVISING = `
  exists (select from supervision_session s
           where s.opened_by_person = $2 and s.closed_at is null and s.ends_at > $3::timestamptz)`;

export const STANDING = `
  select e.course_version_id as "courseVersionId", e.commune_id as "communeId", e.hamlet_id as "hamletId",
    e.course_id as "courseId",
    array(select p.lesson_key from lesson_progress p where p.person_id = $2 and p.enrolment_id = e.id) as "lessonsDone",
    coalesce((select x.minutes from quiz_extension x where x.person_id = $2 and x.course_id = e.course_id
               order by x.granted_at desc, x.id desc limit 1), 0) as "extraMinutes",
    ${SUPERVISING} as supervising,
    q.*
  from enrolment e
  cross join lateral (
    select count(*)::int as "attemptCount",
      (count(*) filter (where a.kind = 'online'))::int as "attemptsUsed",
      (count(*) filter (where a.submitted_at is not null and a.passed is null))::int as waiting,
      max(a.submitted_at) filter (where a.kind = 'online' and a.passed = false) as "lastFailedAt",
      coalesce(bool_or(a.passed) filter (where a.enrolment_id = e.id), false) as passed,
      coalesce(bool_or(a.passed) filter (where a.enrolment_id = e.id and a.supervised_by is not null), false)
        as "passedSupervised",
      (array_agg(a.id) filter (where a.enrolment_id = e.id and a.submitted_at is null))[1] as "openAttemptId",
      (array_agg(a.kind) filter (where a.enrolment_id = e.id and a.submitted_at is null))[1] as "openKind",
      (array_agg(a.session_id) filter (where a.enrolment_id = e.id and a.submitted_at is null))[1] as "openSessionId"
    from quiz_attempt a join enrolment ae on ae.id = a.enrolment_id
    where a.person_id = $2 and ae.course_id = e.course_id and not ae.renewed) q
  where e.id = $1 and e.person_id = $2 and e.withdrawn_at is null`;

/**
 * Keeps an answer in one statement. The shared lock makes it wait for a submission under way, so an answer is either
 * graded or refused. That the answer is possible was checked before: a paper never changes.
 */
export const ANSWER = `
  with attempt as (
    select a.id, a.person_id, a.commune_id, a.submitted_at is not null as submitted,
      a.deadline_at < $5::timestamptz as late, a.started_at > $6::timestamptz as early, a.kind = 'paper' as "onPaper",
      exists (select from supervision_session s
               where s.opened_by_person = a.person_id and s.closed_at is null and s.ends_at > $6::timestamptz)
        as supervising
    from quiz_attempt a join enrolment e on e.id = a.enrolment_id
    where a.id = $1 and a.person_id = $2 and e.withdrawn_at is null
    for share of a
  ), kept as (
    insert into quiz_answer (person_id, commune_id, attempt_id, question_key, chosen, answered_at)
    select person_id, commune_id, id, $3::text, $4::text[], $6::timestamptz from attempt
     where not (submitted or late or early or "onPaper" or supervising)
    on conflict (person_id, attempt_id, question_key)
      do update set chosen = excluded.chosen, answered_at = excluded.answered_at
  )
  select submitted, late, early, "onPaper", supervising from attempt`;

export const OVERDUE = `
  select a.id as "attemptId", a.person_id as "personId", a.commune_id as "communeId", e.hamlet_id as "hamletId",
    o.id as "accountId"
  from quiz_attempt a
  join enrolment e on e.id = a.enrolment_id
  join account o on o.person_id = a.person_id
  where a.submitted_at is null and a.kind <> 'paper' and e.withdrawn_at is null and a.deadline_at < $1
  order by a.deadline_at limit $2`;
