import { Injectable } from '@nestjs/common';
import type { Actor } from '@hvs/platform/access';
import { CourseRows } from './course-rows.js';

/** Which courses a trainer may read: those of the own unit and those that come with the product. */
@Injectable()
export class CourseReach {
  constructor(private readonly courses: CourseRows) {}

  /** @throws DomainError `course.not-found` for a course out of reach, as if it were not there */
  async find(courseId: string, actor: Actor): Promise<{ slug: string; title: string }> {
    const { slug, title } = await this.courses.find(courseId, actor, 'course:review');
    return { slug, title };
  }
}
