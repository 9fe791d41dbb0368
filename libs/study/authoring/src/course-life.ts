import { Inject, Injectable } from '@nestjs/common';
import { partsOfDocument } from '@hvs/contracts';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Courses } from '@hvs/study/courses';
import type { PublishedVersion } from './course-draft.view.js';
import { type CourseRow, CourseRows } from './course-rows.js';
import { DraftRows } from './draft-rows.js';

const VERSIONS = `
  select v.version, v.document->'title'->>'vi' as title, v.published_at as "publishedAt",
    n.full_name as "publishedByName",
    (select count(*)::int from enrolment e
      where e.course_id = v.course_id and e.course_version_id = v.id and e.withdrawn_at is null) as learners
  from course_version v
  left join account a on a.id = v.published_by
  left join person n on n.id = a.person_id
  where v.course_id = $1 order by v.version desc limit 100`;

/** What becomes of a course after its first version: further drafts, retirement, return. */
@Injectable()
export class CourseLife {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly rows: CourseRows,
    private readonly drafts: DraftRows,
    private readonly courses: Courses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A further draft that begins with the current version; the open one where there is one. */
  beginDraft(courseId: string, actor: Actor): Promise<void> {
    return this.database.transaction(async () => {
      const course = await this.rows.lock(courseId, actor, 'course:write');
      if (await this.drafts.find(courseId)) return;
      const baseVersionId = publishedVersionOf(course);
      const parts = partsOfDocument(await this.courses.version(baseVersionId));
      const saving = { accountId: actor.accountId, at: this.clock.now() };
      await this.drafts.begin({ draftId: newId(), courseId, baseVersionId }, parts, saving);
      await this.tell('course-draft.begun', course, actor);
    });
  }

  /** The published versions, the newest first, at most a hundred, with how many people take each. */
  async versions(courseId: string, actor: Actor): Promise<PublishedVersion[]> {
    await this.rows.find(courseId, actor, 'course:review');
    return this.database.query<PublishedVersion>(VERSIONS, [courseId]);
  }

  /** From now on nobody enrols any more; who is inside finishes. Retiring twice is retiring once. */
  retire(courseId: string, reason: string, actor: Actor): Promise<void> {
    return this.turn(courseId, actor, 'course.retired', async (course) => {
      publishedVersionOf(course);
      if (course.retiredAt) return false;
      await this.database.query(`update course set retired_at = $2, retired_reason = $3 where id = $1`, [
        courseId,
        this.clock.now(),
        reason,
      ]);
      return true;
    });
  }

  /** Takes learners again. */
  bringBack(courseId: string, actor: Actor): Promise<void> {
    return this.turn(courseId, actor, 'course.brought-back', async ({ retiredAt }) => {
      if (!retiredAt) return false;
      await this.database.query(`update course set retired_at = null, retired_reason = null where id = $1`, [courseId]);
      return true;
    });
  }

  private turn(
    courseId: string,
    actor: Actor,
    action: string,
    change: (course: CourseRow) => Promise<boolean>,
  ): Promise<void> {
    return this.database.transaction(async () => {
      const course = await this.rows.lock(courseId, actor, 'course:review');
      if (!(await change(course))) return;
      await this.database.query(`update course set changed_at = $2, changed_by = $3 where id = $1`, [
        courseId,
        this.clock.now(),
        actor.accountId,
      ]);
      await this.tell(action, course, actor);
      this.courses.forgetAfterCommit();
    });
  }

  private tell(action: string, { courseId }: CourseRow, actor: Actor): Promise<void> {
    return this.audit.record({ action, actor, subjectId: courseId });
  }
}

/** @throws DomainError `course.not-published` */
function publishedVersionOf({ currentVersionId }: CourseRow): string {
  if (!currentVersionId) throw new DomainError('course.not-published');
  return currentVersionId;
}
