import { Injectable } from '@nestjs/common';
import { Config } from '@hvs/platform/config';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Courses, readContent } from '@hvs/study/courses';
import type { SeededCourse } from './activity/learning-scene.js';

/** Puts the courses of the content folder and the criteria sets that come with the product into the database. */
@Injectable()
export class ContentPublisher {
  constructor(
    private readonly config: Config,
    private readonly courses: Courses,
    private readonly criteriaSets: CriteriaSets,
  ) {}

  /**
   * Publishes what is new; what is there already stays as it is, so this is safe at each start.
   * @throws ContentError that names file and line of every fault in a course
   */
  async publish(): Promise<SeededCourse[]> {
    for (const document of readContent(this.config.contentDir)) await this.courses.publish(document);
    await this.criteriaSets.ensureShipped();
    const courses = await this.courses.all();
    return Promise.all(
      courses.map(async (course) => ({ course, bank: await this.courses.questionBank(course.versionId) })),
    );
  }
}
