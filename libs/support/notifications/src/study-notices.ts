import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { Courses } from '@hvs/study/courses';
import { Notices } from './notices.service.js';

const pageOf = (slug: string): string => `/khoa-hoc/${slug}`;

/** Tells people what others did for their study: enrolments, places in classes. */
@Injectable()
export class StudyNotices {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    private readonly notices: Notices,
  ) {}

  /** That somebody else has enrolled the person; whoever enrolled themselves knows. */
  async tellOfEnrolment(opened: DomainEvents['enrolment.opened']): Promise<void> {
    if (opened.source === 'self') return;
    const { personId, enrolmentId, courseVersionId } = opened;
    const { title: course, slug } = await this.courses.version(courseVersionId);
    const sourceKey = `enrolled:${enrolmentId}`;
    await this.notices.tell([
      { personId, kind: 'enrolled-by-others', facts: { course }, href: pageOf(slug), sourceKey },
    ]);
  }

  async tellOfPlace({ classId, courseId, personId }: DomainEvents['class-place.given']): Promise<void> {
    const [found] = await this.database.query<{ name: string }>(
      'select name from study_class where id = $1',
      [classId],
      'study-notices-class',
    );
    if (!found) return;
    const { title: course, slug } = await this.courses.byId(courseId);
    const facts = { className: found.name, course };
    const sourceKey = `class-place:${classId}`;
    await this.notices.tell([{ personId, kind: 'class-place-given', facts, href: pageOf(slug), sourceKey }]);
  }
}
