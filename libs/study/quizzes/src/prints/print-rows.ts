import { Injectable } from '@nestjs/common';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { within } from '../reach.js';
import type { Paper } from '../draw-paper.js';
import type { PrintView } from './print.view.js';

export interface PrintRow extends Omit<PrintView, 'courseSlug' | 'courseTitle' | 'own'> {
  courseVersionId: string;
  communeId: string;
  paper: Paper;
  printedBy: string;
  printedByPerson: string;
  enteredAt: Date | null;
}

const SELECT = `
  select t.attempt_id as "attemptId", t.code, p.id as "personId", p.full_name as "fullName",
    extract(year from p.birth_date)::int as "birthYear", u.name as "hamletName", e.course_id as "courseId",
    a.course_version_id as "courseVersionId", t.commune_id as "communeId", a.paper, t.printed_at as "printedAt", a.place,
    t.printed_by as "printedBy", t.printed_by_person as "printedByPerson", t.entered_at as "enteredAt"
  from quiz_print t join quiz_attempt a on a.id = t.attempt_id join enrolment e on e.id = a.enrolment_id
  join person p on p.id = t.person_id join unit u on u.id = p.hamlet_id`;

/** The stored prints. */
@Injectable()
export class PrintRows {
  constructor(private readonly database: Database) {}

  /** Not entered yet, the newest first. */
  open(paths: string[] | null, after: string | null, limit: number): Promise<PrintRow[]> {
    return this.database.query<PrintRow>(
      `${SELECT} where t.entered_at is null and ${within(1)} and ($2::uuid is null or t.attempt_id < $2)
       order by t.attempt_id desc limit $3`,
      [paths, after, limit],
    );
  }

  async find(attemptId: string, paths: string[] | null): Promise<PrintRow | undefined> {
    const [row] = await this.database.query<PrintRow>(`${SELECT} where t.attempt_id = $1 and ${within(2)}`, [
      attemptId,
      paths,
    ]);
    return row;
  }

  async byCode(code: string, paths: string[] | null): Promise<PrintRow | undefined> {
    const [row] = await this.database.query<PrintRow>(`${SELECT} where t.code = $1 and ${within(2)}`, [code, paths]);
    return row;
  }

  /** False when the code is taken. */
  async add(
    actor: Actor,
    print: { attemptId: string; personId: string; communeId: string; code: string; at: Date },
  ): Promise<boolean> {
    const written = await this.database.query(
      `insert into quiz_print (attempt_id, person_id, commune_id, code, printed_by, printed_by_person, printed_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning attempt_id`,
      [print.attemptId, print.personId, print.communeId, print.code, actor.accountId, actor.personId, print.at],
    );
    return written.length > 0;
  }

  async entered(actor: Actor, attemptId: string, at: Date): Promise<void> {
    await this.database.query(
      `update quiz_print set entered_by = $2, entered_by_person = $3, entered_at = $4 where attempt_id = $1`,
      [attemptId, actor.accountId, actor.personId, at],
    );
  }

  async keepAnswers(
    attempt: { attemptId: string; personId: string; communeId: string },
    answers: Readonly<Record<string, readonly string[]>>,
    at: Date,
  ): Promise<void> {
    await this.database.query(
      `insert into quiz_answer (person_id, commune_id, attempt_id, question_key, chosen, answered_at)
       select $1, $2, $3, answer.key, array(select jsonb_array_elements_text(answer.value)), $5
       from jsonb_each($4::jsonb) as answer`,
      [attempt.personId, attempt.communeId, attempt.attemptId, JSON.stringify(answers), at],
    );
  }

  /** Takes back a paper that nobody answered. */
  async remove(attemptId: string): Promise<void> {
    await this.database.query(`delete from quiz_print where attempt_id = $1`, [attemptId]);
    await this.database.query(`delete from quiz_attempt where id = $1 and submitted_at is null and kind = 'paper'`, [
      attemptId,
    ]);
  }
}
