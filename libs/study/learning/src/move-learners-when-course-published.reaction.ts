import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';

/** Thousands may be in the middle, so it is work of its own and not of the reaction. */
@ReactsTo('course.published')
@Injectable()
export class MoveLearnersWhenCoursePublished implements Reaction<'course.published'> {
  constructor(private readonly jobs: Jobs) {}

  react = async ({ courseVersionId, moveLearners }: DomainEvents['course.published']): Promise<void> => {
    if (moveLearners) await this.jobs.request('learning.move-learners', courseVersionId, { courseVersionId });
  };
}
