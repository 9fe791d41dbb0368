import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import { within } from '../reach.js';
import type { SessionLearner, SessionView } from './supervision.view.js';

export interface SessionRow extends Omit<SessionView, 'state' | 'own' | 'courseTitle'> {
  communeId: string;
  openedByPerson: string;
}

export interface NewSession {
  sessionId: string;
  communeId: string;
  hamletId: string;
  courseId: string;
  place: string;
  code: string;
  openedBy: string;
  openedByPerson: string;
  openedAt: Date;
  codeExpiresAt: Date;
  endsAt: Date;
}

const SELECT = `
  select s.id as "sessionId", s.course_id as "courseId", s.commune_id as "communeId", u.name as "hamletName", s.place,
    s.code, s.opened_at as "openedAt", s.code_expires_at as "codeExpiresAt", s.ends_at as "endsAt",
    s.closed_at as "closedAt", p.full_name as "supervisorName", s.opened_by_person as "openedByPerson",
    (select count(*)::int from quiz_attempt a where a.session_id = s.id) as joined
  from supervision_session s join unit u on u.id = s.hamlet_id join person p on p.id = s.opened_by_person`;

/** The stored sessions. */
@Injectable()
export class SessionRows {
  constructor(private readonly database: Database) {}

  async find(sessionId: string, paths: string[] | null): Promise<SessionRow | undefined> {
    const [row] = await this.database.query<SessionRow>(`${SELECT} where s.id = $1 and ${within(2)}`, [
      sessionId,
      paths,
    ]);
    return row;
  }

  /** Newest first; ids are made as time goes, so they are the order. */
  list(paths: string[] | null, after: string | null, limit: number): Promise<SessionRow[]> {
    return this.database.query<SessionRow>(
      `${SELECT} where ${within(1)} and ($2::uuid is null or (s.opened_at, s.id) <
         (select l.opened_at, l.id from supervision_session l where l.id = $2))
       order by s.opened_at desc, s.id desc limit $3`,
      [paths, after, limit],
    );
  }

  /** False when the id or the code is taken by a session that is not closed. */
  async add(session: NewSession): Promise<boolean> {
    const { sessionId, communeId, hamletId, courseId, place, code, openedBy, openedByPerson } = session;
    const written = await this.database.query(
      `insert into supervision_session (id, commune_id, hamlet_id, course_id, place, code, opened_by, opened_by_person,
         opened_at, code_expires_at, ends_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
      [
        sessionId,
        communeId,
        hamletId,
        courseId,
        place,
        code,
        openedBy,
        openedByPerson,
        session.openedAt,
        session.codeExpiresAt,
        session.endsAt,
      ],
    );
    return written.length > 0;
  }

  /** Closes what ended by itself, so that its code is free again. */
  async closeEnded(now: Date): Promise<void> {
    await this.database.query(
      `update supervision_session set closed_at = ends_at where closed_at is null and ends_at <= $1`,
      [now],
    );
  }

  /** Keeps the person from opening two sessions at the same moment, and says what they have open. */
  async lockSupervisor(personId: string): Promise<{ session: boolean; attempt: boolean }> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`supervisor:${personId}`]);
    const [open] = await this.database.query<{ session: boolean; attempt: boolean }>(
      `select exists (select from supervision_session where opened_by_person = $1 and closed_at is null) as session,
         exists (select from quiz_attempt a join enrolment e on e.id = a.enrolment_id where a.person_id = $1
                   and a.submitted_at is null and a.kind <> 'paper' and e.withdrawn_at is null) as attempt`,
      [personId],
    );
    return open ?? { session: false, attempt: false };
  }

  /** False when it was closed before. */
  async close(sessionId: string, now: Date): Promise<boolean> {
    const closed = await this.database.query(
      `update supervision_session set closed_at = $2 where id = $1 and closed_at is null returning id`,
      [sessionId, now],
    );
    return closed.length > 0;
  }

  /** Everybody who joined, in the order of joining: a room holds no more than a few hundred. */
  learners(sessionId: string): Promise<SessionLearner[]> {
    return this.database.query<SessionLearner>(
      `select a.id as "attemptId", p.full_name as "fullName", extract(year from p.birth_date)::int as "birthYear",
         jsonb_array_length(a.paper) as "questionCount", a.started_at as "startedAt", a.deadline_at as "deadlineAt",
         a.submitted_at as "submittedAt", a.passed,
         (select count(*)::int from quiz_answer q where q.person_id = a.person_id and q.attempt_id = a.id
           and q.chosen <> '{}') as answered
       from quiz_attempt a join person p on p.id = a.person_id
       where a.session_id = $1 order by a.id limit 500`,
      [sessionId],
    );
  }

  openAttempts(sessionId: string): Promise<{ attemptId: string; personId: string }[]> {
    return this.database.query(
      `select id as "attemptId", person_id as "personId" from quiz_attempt
        where session_id = $1 and submitted_at is null order by id`,
      [sessionId],
    );
  }
}
