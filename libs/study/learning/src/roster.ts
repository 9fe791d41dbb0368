import { Injectable } from '@nestjs/common';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { UnitReach } from '@hvs/study/enrolments';

/** What a trainer sees of somebody who takes a course. */
export interface RosterRow {
  enrolmentId: string;
  personId: string;
  fullName: string;
  hamletName: string;
  className: string | null;
  openedAt: Date;
  completedAt: Date | null;
  withdrawnAt: Date | null;
  lessonsDone: number;
  lessonCount: number;
  quizPassed: boolean;
  /** When the last lesson was finished. */
  lastStudiedAt: Date | null;
}

export const ROSTER_STATES = ['studying', 'completed', 'withdrawn'] as const;
export type RosterState = (typeof ROSTER_STATES)[number];

export interface RosterQuery {
  courseId: string;
  classId: string | null;
  state: RosterState;
  /** `enrolmentId` of the last row of the page before. */
  after: string | null;
}

const PAGE = 50;

const CONDITION: Record<RosterState, string> = {
  studying: 'e.withdrawn_at is null and e.completed_at is null',
  completed: 'e.withdrawn_at is null and e.completed_at is not null',
  withdrawn: 'e.withdrawn_at is not null and not e.renewed',
};

const rosterSql = (state: RosterState): string => `
  select e.id as "enrolmentId", e.person_id as "personId", p.full_name as "fullName", u.name as "hamletName",
    c.name as "className", e.opened_at as "openedAt", e.completed_at as "completedAt",
    e.withdrawn_at as "withdrawnAt", coalesce(l.done, 0)::int as "lessonsDone",
    jsonb_array_length(v.document->'lessons') as "lessonCount", l.last as "lastStudiedAt",
    exists (select from quiz_attempt a where a.enrolment_id = e.id and a.passed) as "quizPassed"
  from (
    select e.* from enrolment e join unit home on home.id = e.hamlet_id
     where e.course_id = $1 and ($2::uuid is null or e.class_id = $2) and ${CONDITION[state]}
       and home.path <@ any($3::ltree[]) and ($4::uuid is null or e.id < $4)
     order by e.id desc limit ${PAGE + 1}) e
  join person p on p.id = e.person_id
  join unit u on u.id = p.hamlet_id
  join course_version v on v.id = e.course_version_id
  left join study_class c on c.id = e.class_id
  left join lateral (select count(*) as done, max(completed_at) as last from lesson_progress lp
     where lp.person_id = e.person_id and lp.enrolment_id = e.id) l on true
  order by e.id desc`;

/** Who takes a course, and how far each is, within the reach of whoever enrols. */
@Injectable()
export class Roster {
  constructor(
    private readonly database: Database,
    private readonly reach: UnitReach,
  ) {}

  /** A page of the roster, those enrolled last first. */
  async page(actor: Actor, query: RosterQuery): Promise<{ rows: RosterRow[]; nextAfter: string | null }> {
    const { courseId, classId, state, after } = query;
    const found = await this.database.query<RosterRow>(
      rosterSql(state),
      [courseId, classId, this.reach.paths(actor), after],
      `roster-${state}`,
    );
    const rows = found.slice(0, PAGE);
    return { rows, nextAfter: found.length > PAGE ? (rows.at(-1)?.enrolmentId ?? null) : null };
  }
}
