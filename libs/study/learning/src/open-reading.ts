import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Courses } from '@hvs/study/courses';
import { courseDetailOf, prerequisiteRowsOf } from './course-detail.js';
import { type CourseDetail, type LessonPage, lessonPageOf } from './learning.view.js';

/** Courses as anybody may read them before signing in: the current version of each, and nobody's progress. */
@Injectable()
export class OpenReading {
  constructor(private readonly courses: Courses) {}

  /** @throws DomainError `course.not-found`, also for a retired one */
  async course(slug: string): Promise<CourseDetail> {
    const course = await this.courses.offered(slug);
    return courseDetailOf(course, undefined, prerequisiteRowsOf(course, await this.courses.known(), new Set()));
  }

  /** One lesson in all its forms. @throws DomainError `course.not-found`, `lesson.not-found` */
  async lesson(slug: string, lessonKey: string): Promise<LessonPage> {
    const page = lessonPageOf(await this.courses.offered(slug), lessonKey, false);
    if (!page) throw new DomainError('lesson.not-found');
    return page;
  }
}
