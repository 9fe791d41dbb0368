import { Injectable } from '@nestjs/common';
import type { CourseParts, Question } from '@hvs/contracts';
import type { Actor } from '@hvs/platform/access';
import { Outbox } from '@hvs/platform/outbox';
import { Courses } from '@hvs/study/courses';
import { QuestionBank } from '@hvs/study/questions';
import { CourseBeginnings } from './course-beginnings.js';
import type { CourseRow } from './course-rows.js';
import { documentOf } from './draft-document.rule.js';

/** What publishing made. */
export interface CoursePublication {
  courseVersionId: string;
  version: number;
}

/** What is to be a version: whole parts, and the questions its quizzes are drawn from. */
export interface WholeCourse {
  course: CourseRow;
  parts: CourseParts;
  pool: Question[];
  moveLearners: boolean;
}

/** Makes whole parts a version that never changes, in the transaction of whoever publishes. */
@Injectable()
export class CourseRelease {
  constructor(
    private readonly outbox: Outbox,
    private readonly courses: Courses,
    private readonly bank: QuestionBank,
    private readonly beginnings: CourseBeginnings,
  ) {}

  /** The version is the current one from now on, and its questions are in use. */
  async release({ course, parts, pool, moveLearners }: WholeCourse, actor: Actor): Promise<CoursePublication> {
    const { courseId, currentVersionId: formerVersionId } = course;
    const version = (course.publishedVersion ?? 0) + 1;
    const slug = await this.slugFor(course);
    const document = documentOf(parts, { slug, version, questions: pool });
    const courseVersionId = await this.courses.release(courseId, document, { actor, moveLearners });
    await this.bank.markUsed(
      courseVersionId,
      pool.flatMap(({ origin }) => origin ?? []),
    );
    await this.outbox.record('course.published', { courseId, courseVersionId, formerVersionId, moveLearners });
    return { courseVersionId, version };
  }

  /** The address follows the title until the course is published; from then on evidence and links name it. */
  private async slugFor({ slug, title, currentVersionId }: CourseRow): Promise<string> {
    return currentVersionId ? slug : this.beginnings.freeSlugFor(title, slug);
  }
}
