import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { People } from '@hvs/foundation/people';
import { Courses, type CourseVersion } from '@hvs/study/courses';

/** A course, and whether it is meant for a group the person is in. */
export interface SuggestedCourse {
  course: CourseVersion;
  suggested: boolean;
}

/** What a person may take follows from their target groups; nothing is forbidden for being another group's. */
@Injectable()
export class CourseSuggestions {
  constructor(
    private readonly courses: Courses,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All courses open to the person, those meant for them first. */
  async first(personId: string): Promise<SuggestedCourse[]> {
    const [person] = await this.people.factsOf([personId], todayIn(VIETNAM, this.clock.now()));
    const groups = new Set(person?.targetGroups);
    const courses = (await this.courses.all(person?.communeId)).map((course) => ({
      course,
      suggested: course.targetGroups.some((group) => groups.has(group)),
    }));
    return [...courses.filter(({ suggested }) => suggested), ...courses.filter(({ suggested }) => !suggested)];
  }
}
