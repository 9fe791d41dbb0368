import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import { ReviewPlanning } from '@hvs/study/reviews';
import type { LearnerStory } from './activity/learner-story.js';

interface HandedIn {
  personId: string;
  courseId: string;
  courseVersionId: string;
  attemptId: string;
}

/** What the learners of some stories go over each day, planned from the quizzes they took. */
@Injectable()
export class PlannedReviews {
  constructor(
    private readonly database: Database,
    private readonly planning: ReviewPlanning,
  ) {}

  /** To be called inside the transaction that wrote the attempts. */
  async plan(stories: readonly LearnerStory[]): Promise<void> {
    const attempts = await this.database.query<HandedIn>(
      `select a.person_id as "personId", e.course_id as "courseId", a.course_version_id as "courseVersionId",
         a.id as "attemptId"
       from quiz_attempt a join enrolment e on e.id = a.enrolment_id
       where a.person_id = any($1::uuid[]) order by a.submitted_at`,
      [stories.map(({ person }) => person.id)],
    );
    for (const attempt of attempts) await this.planning.planAfter(attempt);
  }
}
