/** What a call holds for everybody who may see it. Nobody helps themselves: who ended their own call has withdrawn it. */
export const HELP_REQUEST_FIELDS = `
  h.id, h.text, h.course_title as "courseTitle", h.lesson_title as "lessonTitle", h.page, h.asked_at as "askedAt",
  h.note, case when helper.id <> h.person_id then helper.full_name end as "helperName",
  case when h.done_at is not null and helper.id = h.person_id then 'withdrawn' when h.done_at is not null then 'done'
    when h.taken_at is not null then 'taken' else 'open' end as state`;

/** Joins whoever has helped, or is about to. */
export const JOIN_HELPER = `
  left join account helping on helping.id = coalesce(h.done_by, h.taken_by)
  left join person helper on helper.id = helping.person_id`;
