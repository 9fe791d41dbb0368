import { Injectable } from '@nestjs/common';
import type { Actor } from '@hvs/platform/access';
import { Courses } from '@hvs/study/courses';
import { QuestionLists } from '@hvs/study/questions';
import type { QuestionUseDto } from './dto/question-statistics.dto.js';

/** Where a question is used, with the names of the courses, which the bank itself does not know. */
@Injectable()
export class QuestionUses {
  constructor(
    private readonly lists: QuestionLists,
    private readonly courses: Courses,
  ) {}

  /** @throws DomainError `question.not-found` */
  async of(actor: Actor, questionId: string): Promise<QuestionUseDto[]> {
    const uses = await this.lists.uses(actor, questionId);
    return Promise.all(
      uses.map(async (use) => {
        const course = await this.courses.version(use.courseVersionId);
        return { ...use, courseSlug: course.slug, courseTitle: course.title.vi, courseVersion: course.version };
      }),
    );
  }
}
