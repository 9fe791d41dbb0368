import { Injectable } from '@nestjs/common';
import { Courses } from '@hvs/study/courses';
import type { Language } from '@hvs/outcome/criteria';
import type { CourseNames } from './evidence-label.js';

/** Titles of courses and lessons for the words of evidence; what is offered no longer is named by its key. */
@Injectable()
export class CourseTitles {
  constructor(private readonly courses: Courses) {}

  async in(language: Language): Promise<CourseNames> {
    const courses = new Map((await this.courses.known()).map((course) => [course.slug, course]));
    return {
      courseTitle: (slug) => {
        const title = courses.get(slug)?.title;
        return title ? title[language] || title.vi : slug;
      },
      lessonTitle: (slug, key) => courses.get(slug)?.lessons.find((lesson) => lesson.key === key)?.title ?? key,
    };
  }
}
