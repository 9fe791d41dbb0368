import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';

/** Those who are moved are told one by one when they are; this is for those who keep their version. */
@ReactsTo('course.published')
@Injectable()
export class TellOfCourseVersionWhenCoursePublished implements Reaction<'course.published'> {
  constructor(private readonly jobs: Jobs) {}

  react = async ({
    courseVersionId,
    formerVersionId,
    moveLearners,
  }: DomainEvents['course.published']): Promise<void> => {
    if (moveLearners || !formerVersionId) return;
    await this.jobs.request('notifications.tell-of-course-version', courseVersionId, { courseVersionId });
  };
}
