import { Inject, Injectable } from '@nestjs/common';
import { readTypedCode } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { Learner } from '@hvs/study/enrolments';

/** A session that a learner may join. */
export interface JoinedSession {
  sessionId: string;
  /** Person id of whoever opened it. */
  supervisedBy: string;
  place: string;
}

interface SessionRow extends JoinedSession {
  courseId: string;
  takenAlready: boolean;
}

/** Looks up the code that a learner was told on site. */
@Injectable()
export class SessionCodes {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The session of a code, for a learner of the same commune. Whoever has an open attempt of it may come back to it.
   *
   * @throws DomainError `supervision.unknown-code` also when it expired or is of another commune,
   *   `supervision.other-course`, `supervision.own-quiz` for whoever opened it, `supervision.taken-already`
   */
  async join(learner: Learner, courseId: string, code: string): Promise<JoinedSession> {
    const [row] = await this.database.query<SessionRow>(
      `select s.id as "sessionId", s.opened_by_person as "supervisedBy", s.place, s.course_id as "courseId",
         exists (select from quiz_attempt a where a.session_id = s.id and a.person_id = $3
                   and a.submitted_at is not null) as "takenAlready"
       from supervision_session s
       where s.code = $1 and s.commune_id = $2 and s.closed_at is null and s.code_expires_at > $4`,
      [readTypedCode(code), learner.communeId, learner.personId, this.clock.now()],
      'supervision-join',
    );
    if (!row) throw new DomainError('supervision.unknown-code');
    if (row.supervisedBy === learner.personId) throw new DomainError('supervision.own-quiz');
    if (row.courseId !== courseId) throw new DomainError('supervision.other-course');
    if (row.takenAlready) throw new DomainError('supervision.taken-already');
    const { sessionId, supervisedBy, place } = row;
    return { sessionId, supervisedBy, place };
  }
}
