import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { Courses } from '@hvs/study/courses';
import { Notices } from './notices.service.js';

const BATCH = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Somebody in the middle of an earlier version; by enrolment, so that a batch knows where it stopped. */
const KEEPING = `
  select e.id as "enrolmentId", e.person_id as "personId"
  from course_version v
  join enrolment e on e.course_id = v.course_id and e.withdrawn_at is null and e.completed_at is null
  join course_version own on own.id = e.course_version_id and own.version < v.version
  where v.id = $1 and e.id > $2 order by e.id limit ${BATCH}`;

/** Tells those in the middle of a course that there is a newer version, and what it means for them. */
@Injectable()
export class CourseNotices {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    private readonly notices: Notices,
  ) {}

  async tellOfMove(moved: DomainEvents['enrolment.moved']): Promise<void> {
    const { slug, title } = await this.courses.version(moved.courseVersionId);
    await this.notices.tell([
      {
        personId: moved.personId,
        kind: 'course-version-moved',
        facts: { course: title.vi, toRepeat: moved.toRepeat.length },
        href: `/khoa-hoc/${slug}`,
        sourceKey: sourceKeyOf(moved.courseVersionId),
      },
    ]);
  }

  /** Tells everybody who keeps an earlier version, in batches. Nobody is told twice, so it may be done again. */
  async tellWhoKeeps(courseVersionId: string): Promise<void> {
    const { slug, title } = await this.courses.version(courseVersionId);
    let after = FIRST_ID;
    for (;;) {
      const people = await this.database.query<{ enrolmentId: string; personId: string }>(KEEPING, [
        courseVersionId,
        after,
      ]);
      await this.notices.tell(
        people.map(({ personId }) => ({
          personId,
          kind: 'course-version-kept',
          facts: { course: title.vi },
          href: `/khoa-hoc/${slug}`,
          sourceKey: sourceKeyOf(courseVersionId),
        })),
      );
      after = people.at(-1)?.enrolmentId ?? after;
      if (people.length < BATCH) return;
    }
  }
}

const sourceKeyOf = (courseVersionId: string): string => `course-version:${courseVersionId}`;
