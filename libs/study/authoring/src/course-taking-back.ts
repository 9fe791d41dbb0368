import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { CourseRows } from './course-rows.js';

/** Takes back a course that an import began, as long as nobody has put work or learners into it. */
@Injectable()
export class CourseTakingBack {
  constructor(
    private readonly database: Database,
    private readonly courses: CourseRows,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Retires a course that was never published and whose parts stand as they were begun. False when it is otherwise, and
   * nothing is changed then. Harmless to repeat.
   * @throws DomainError `course.not-found`
   */
  takeBack(courseId: string, actor: Actor): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.courses.lock(courseId, actor, 'course:write');
      const untouched = await this.database.query(
        `select from course c where c.id = $1 and c.current_version_id is null
           and not exists (select from course_draft d join course_draft_part p on p.draft_id = d.id
             where d.course_id = c.id and (p.revision > 1 or d.state <> 'draft'))`,
        [courseId],
      );
      if (untouched.length === 0) return false;
      await this.database.query(
        `update course set retired_at = coalesce(retired_at, $2), retired_reason = coalesce(retired_reason, $3)
         where id = $1`,
        [courseId, this.clock.now(), 'Hoàn tác lần nhập từ tệp'],
      );
      await this.audit.record({ action: 'course.taken-back', actor, subjectId: courseId });
      return true;
    });
  }
}
