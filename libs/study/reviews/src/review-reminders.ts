import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';

/** Days that questions may wait before their person hears of it. */
const QUIET_DAYS = 3;

/**
 * Takes the next people whose questions have waited, and notes that they hear of it now. Once: whoever does not come
 * then has a reason. With the next answer it counts anew.
 */
const TAKE_WAITING = `
  insert into study_rhythm (person_id, commune_id, reminded_at)
  select c.person_id, min(c.commune_id::text)::uuid, $2::timestamptz
    from review_card c left join study_rhythm r on r.person_id = c.person_id
   where c.due_on <= $1::date - ${QUIET_DAYS}
     and exists (select from enrolment e
                  where e.person_id = c.person_id and e.course_id = c.course_id and e.withdrawn_at is null)
     and not exists (select from review_answer a
                      where a.person_id = c.person_id and a.answered_on > $1::date - ${QUIET_DAYS})
     and (r.reminded_at is null or exists (
           select from review_answer a where a.person_id = c.person_id and a.answered_at > r.reminded_at))
   group by c.person_id order by c.person_id limit $3
  on conflict (person_id) do update set reminded_at = excluded.reminded_at
  returning person_id as "personId"`;

/** Finds out whom to remind of their daily review. */
@Injectable()
export class ReviewReminders {
  constructor(private readonly database: Database) {}

  /** The people to remind on a day, at most `limit`; nobody is given twice. Belongs into the transaction that tells them. */
  async take(day: string, now: Date, limit: number): Promise<string[]> {
    const people = await this.database.query<{ personId: string }>(
      TAKE_WAITING,
      [day, now, limit],
      'review-reminders-take',
    );
    return people.map(({ personId }) => personId);
  }
}
