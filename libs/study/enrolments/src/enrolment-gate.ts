import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { Courses, type CourseVersion } from '@hvs/study/courses';
import type { Learner } from './enrolment.view.js';

/** Whether a person may begin a course by themselves. */
@Injectable()
export class EnrolmentGate {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
  ) {}

  /** The current version of a course that is to be begun. @throws DomainError `course.not-found` */
  course(courseId: string): Promise<CourseVersion> {
    return this.courses.byId(courseId);
  }

  /**
   * Only a course that takes learners, for the person's commune, with what its trainer locks it behind done.
   * @throws DomainError `course.not-found`, `course.retired`, `enrolment.prerequisite-missing` {course}
   */
  async require(
    { personId, communeId }: Pick<Learner, 'personId' | 'communeId'>,
    course: CourseVersion,
  ): Promise<void> {
    await this.courses.requireOpen(course.courseId, communeId);
    const required = (course.prerequisites ?? []).flatMap((each) => (each.required ? each.course : []));
    if (required.length === 0) return;
    const done = await this.completedAmong(personId, required);
    const missing = required.find((slug) => !done.has(slug));
    if (missing === undefined) return;
    const known = (await this.courses.known()).find(({ slug }) => slug === missing);
    throw new DomainError('enrolment.prerequisite-missing', { course: known?.title.vi ?? missing });
  }

  /** Which of the courses the person has completed, in any version. */
  async completedAmong(personId: string, slugs: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ slug: string }>(
      `select distinct c.slug from enrolment e join course c on c.id = e.course_id
       where e.person_id = $1 and e.completed_at is not null and c.slug = any($2)`,
      [personId, slugs],
      'enrolment-completed-among',
    );
    return new Set(rows.map(({ slug }) => slug));
  }
}
