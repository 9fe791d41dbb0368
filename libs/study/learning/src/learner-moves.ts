import { Injectable } from '@nestjs/common';
import { type EnrolmentFact } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { Courses } from '@hvs/study/courses';
import { CourseCompletion } from './course-completion.js';
import { lessonsToRepeat, type VersionLessons } from './moved-progress.rule.js';

const BATCH = 200;

interface MovingRow extends EnrolmentFact {
  communeId: string;
  formerVersionId: string;
  formerVersion: number;
  lessonsDone: string[];
  hasPassed: boolean;
}

/** A version that those in the middle of an earlier one go on in. */
interface Target {
  courseId: string;
  courseVersionId: string;
  version: number;
}

/** Nobody is moved while a paper lies open: it belongs to the version it was drawn from. */
const MOVING = `
  select e.id as "enrolmentId", e.person_id as "personId", e.commune_id as "communeId", e.hamlet_id as "hamletId",
    e.course_id as "courseId", e.course_version_id as "formerVersionId", v.version as "formerVersion",
    array(select p.lesson_key from lesson_progress p where p.person_id = e.person_id and p.enrolment_id = e.id)
      as "lessonsDone",
    exists (select from quiz_attempt a where a.enrolment_id = e.id and a.passed) as "hasPassed"
  from enrolment e join course_version v on v.id = e.course_version_id
  where e.course_id = $1 and v.version < $2 and e.withdrawn_at is null and e.completed_at is null
    and ($3::uuid is null or e.id = $3)
    and not exists (select from quiz_attempt a where a.enrolment_id = e.id and a.submitted_at is null)
  order by e.id limit ${BATCH} for no key update of e`;

/**
 * Takes learners along to a newer version of their course. What they have done stays done by the keys of the lessons;
 * a lesson that the author asks to be learnt again is to be done again. Evidence of the first time is kept.
 */
@Injectable()
export class LearnerMoves {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly courses: Courses,
    private readonly completion: CourseCompletion,
  ) {}

  /** Moves everybody who is in the middle, some hundred in a transaction; called again it goes on where it stopped. */
  async moveTo(courseVersionId: string): Promise<void> {
    const target = await this.target('v.id = $1 and v.moves_learners', courseVersionId);
    if (!target) return;
    while ((await this.moveSome(target, null)) === BATCH);
  }

  /** Moves one learner who could not be moved when the version came out; nothing to do for most. */
  async catchUp(enrolmentId: string): Promise<void> {
    const target = await this.target(
      `v.moves_learners and v.course_id = (select course_id from enrolment where id = $1)
       and v.version > (select f.version from enrolment e join course_version f on f.id = e.course_version_id where e.id = $1)`,
      enrolmentId,
    );
    if (target) await this.moveSome(target, enrolmentId);
  }

  private async target(condition: string, id: string): Promise<Target | undefined> {
    const [target] = await this.database.query<Target>(
      `select v.course_id as "courseId", v.id as "courseVersionId", v.version from course_version v
       where ${condition} order by v.version desc limit 1`,
      [id],
    );
    return target;
  }

  private moveSome(target: Target, enrolmentId: string | null): Promise<number> {
    return this.database.transaction(async () => {
      const moving = await this.database.query<MovingRow>(MOVING, [target.courseId, target.version, enrolmentId]);
      if (moving.length === 0) return 0;
      const versions = await this.lessonsOfVersions(target);
      const moved = moving.map((row) => ({
        ...row,
        toRepeat: lessonsToRepeat(row.lessonsDone, row.formerVersion, versions),
      }));
      await this.write(target, moved);
      await this.tell(target, moved);
      for (const { enrolmentId: id, hasPassed } of moved) if (hasPassed) await this.completion.completeIfDone(id);
      return moving.length;
    });
  }

  /** The lessons of the versions up to the target, as somebody may skip several. */
  private async lessonsOfVersions({ courseId, version }: Target): Promise<VersionLessons[]> {
    const rows = await this.database.query<{ id: string; version: number }>(
      `select id, version from course_version where course_id = $1 and version <= $2 order by version`,
      [courseId, version],
    );
    return Promise.all(
      rows.map(async (row) => ({ version: row.version, lessons: (await this.courses.version(row.id)).lessons })),
    );
  }

  private async write(target: Target, moved: readonly (MovingRow & { toRepeat: string[] })[]): Promise<void> {
    await this.database.query(`update enrolment set course_version_id = $2 where id = any($1::uuid[])`, [
      moved.map(({ enrolmentId }) => enrolmentId),
      target.courseVersionId,
    ]);
    const again = moved.flatMap(({ personId, enrolmentId, toRepeat }) =>
      toRepeat.map((lessonKey) => ({ personId, enrolmentId, lessonKey })),
    );
    if (again.length === 0) return;
    await this.database.query(
      `delete from lesson_progress p using unnest($1::uuid[], $2::uuid[], $3::text[]) as d (person_id, enrolment_id, lesson_key)
       where p.person_id = d.person_id and p.enrolment_id = d.enrolment_id and p.lesson_key = d.lesson_key`,
      [
        again.map(({ personId }) => personId),
        again.map(({ enrolmentId }) => enrolmentId),
        again.map(({ lessonKey }) => lessonKey),
      ],
    );
  }

  private async tell(
    { courseId, courseVersionId }: Target,
    moved: readonly (MovingRow & { toRepeat: string[] })[],
  ): Promise<void> {
    await this.outbox.recordMany(
      'enrolment.moved',
      moved.map(({ enrolmentId, personId, hamletId, formerVersionId, toRepeat }) => ({
        enrolmentId,
        personId,
        hamletId,
        courseId,
        courseVersionId,
        formerVersionId,
        toRepeat,
      })),
    );
    await this.audit.recordMany(
      moved.map(({ enrolmentId, personId, communeId, formerVersionId, toRepeat }) => ({
        action: 'enrolment.moved',
        subjectPersonId: personId,
        subjectId: enrolmentId,
        communeId,
        details: { courseId, courseVersionId, formerVersionId, toRepeat },
      })),
    );
  }
}
