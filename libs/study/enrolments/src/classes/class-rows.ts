import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import type { NewStudyClass, OpenClass, StudyClassChange, StudyClassView } from './study-class.view.js';

/** A class while places in it are given; the row is locked until the transaction ends. */
export interface LockedClass {
  classId: string;
  courseId: string;
  capacity: number | null;
  closed: boolean;
  taken: number;
}

const SELECT_CLASS = `
  select c.id as "classId", c.unit_id as "unitId", u.name as "unitName", c.course_id as "courseId",
    v.document->'title'->>'vi' as "courseTitle", c.name, c.capacity,
    (select count(*)::int from enrolment e where e.class_id = c.id and e.withdrawn_at is null) as taken,
    (select count(*)::int from class_waiting w where w.class_id = c.id and w.ended_at is null) as waiting,
    c.opens_on as "opensOn", c.closes_on as "closesOn", c.closed_at is not null as closed
  from study_class c
  join unit u on u.id = c.unit_id
  join course k on k.id = c.course_id
  left join course_version v on v.id = k.current_version_id`;

const OPEN_FOR = `
  select c.id as "classId", c.name, u.name as "unitName", c.opens_on as "opensOn", c.closes_on as "closesOn",
    greatest(0, c.capacity - (select count(*)::int from enrolment e where e.class_id = c.id and e.withdrawn_at is null))
      as "placesLeft",
    exists (select from enrolment e where e.class_id = c.id and e.person_id = $2 and e.withdrawn_at is null) as joined,
    (select count(*)::int from class_waiting before join class_waiting mine on mine.class_id = before.class_id
      where mine.class_id = c.id and mine.person_id = $2 and mine.ended_at is null and before.ended_at is null
        and before.turn <= mine.turn) as "waitingPlace"
  from study_class c
  join unit u on u.id = c.unit_id
  join person p on p.id = $2
  join unit home on home.id = p.hamlet_id
  where c.course_id = $1 and c.closed_at is null and home.path <@ u.path
    and (c.closes_on is null or c.closes_on >= $3::date)
  order by c.opens_on nulls first, c.id limit 20`;

/** The rows of classes and of those who wait for a place. */
@Injectable()
export class ClassRows {
  constructor(private readonly database: Database) {}

  async list(paths: readonly string[], after: string | null, limit: number): Promise<StudyClassView[]> {
    return this.database.query(
      `${SELECT_CLASS} where u.path <@ any($1::ltree[]) and ($2::uuid is null or c.id < $2) order by c.id desc limit $3`,
      [paths, after, limit],
      'class-list',
    );
  }

  async find(classId: string, paths: readonly string[]): Promise<StudyClassView | undefined> {
    const sql = `${SELECT_CLASS} where c.id = $1 and u.path <@ any($2::ltree[])`;
    return (await this.database.query<StudyClassView>(sql, [classId, paths], 'class-find'))[0];
  }

  /** Classes of a course that are open to somebody who lives where they are held. */
  async openFor(courseId: string, personId: string, today: string): Promise<OpenClass[]> {
    const rows = await this.database.query<OpenClass>(OPEN_FOR, [courseId, personId, today], 'class-open-for');
    return rows.map((row) => ({ ...row, waitingPlace: row.waitingPlace || null }));
  }

  async insert(made: NewStudyClass, createdBy: string, at: Date): Promise<void> {
    const { id, unitId, courseId, name, capacity, opensOn, closesOn } = made;
    await this.database.query(
      `insert into study_class (id, unit_id, course_id, name, capacity, opens_on, closes_on, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
      [id, unitId, courseId, name, capacity, opensOn, closesOn, createdBy, at],
    );
  }

  async update(classId: string, change: StudyClassChange, at: Date): Promise<void> {
    const { name, capacity, opensOn, closesOn, closed } = change;
    await this.database.query(
      `update study_class set name = $2, capacity = $3, opens_on = $4, closes_on = $5,
         closed_at = case when $6 then coalesce(closed_at, $7) end
       where id = $1`,
      [classId, name, capacity, opensOn, closesOn, closed, at],
    );
  }

  /** Two who want the last place come one after the other. */
  async lock(classId: string): Promise<LockedClass | undefined> {
    const [row] = await this.database.query<Omit<LockedClass, 'taken'>>(
      `select id as "classId", course_id as "courseId", capacity, closed_at is not null as closed
       from study_class where id = $1 for no key update`,
      [classId],
      'class-lock',
    );
    if (!row) return undefined;
    const [count] = await this.database.query<{ taken: number }>(
      `select count(*)::int as taken from enrolment where class_id = $1 and withdrawn_at is null`,
      [classId],
      'class-taken',
    );
    return { ...row, taken: count?.taken ?? 0 };
  }

  /** Whoever takes the course on their own joins the class with what they have done; gives those who did. */
  async adopt(classId: string, courseId: string, personIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update enrolment set class_id = $1
        where person_id = any($3::uuid[]) and course_id = $2 and withdrawn_at is null and class_id is null
        returning person_id as id`,
      [classId, courseId, personIds],
      'class-adopt',
    );
    return rows.map(({ id }) => id);
  }

  async members(classId: string, personIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select person_id as id from enrolment
        where class_id = $1 and person_id = any($2::uuid[]) and withdrawn_at is null`,
      [classId, personIds],
      'class-members',
    );
    return rows.map(({ id }) => id);
  }

  /** Puts people at the end of the waiting list; whoever waits already keeps the turn. */
  async wait(classId: string, personIds: readonly string[], at: Date): Promise<void> {
    await this.database.query(
      `insert into class_waiting as w (class_id, person_id, commune_id, asked_at)
       select $1, p.id, p.commune_id, $3 from unnest($2::uuid[]) with ordinality as wanted (id, place)
         join person p on p.id = wanted.id
       order by wanted.place
       on conflict (class_id, person_id) do update
         set asked_at = excluded.asked_at, ended_at = null, turn = default
         where w.ended_at is not null`,
      [classId, personIds, at],
      'class-wait',
    );
  }

  async next(classId: string, places: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select person_id as id from class_waiting where class_id = $1 and ended_at is null order by turn limit $2`,
      [classId, places],
      'class-next',
    );
    return rows.map(({ id }) => id);
  }

  async endWaiting(classId: string, personIds: readonly string[], at: Date): Promise<void> {
    await this.database.query(
      `update class_waiting set ended_at = $3 where class_id = $1 and person_id = any($2::uuid[]) and ended_at is null`,
      [classId, personIds, at],
      'class-end-waiting',
    );
  }
}
