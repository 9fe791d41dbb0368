import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Courses } from '@hvs/study/courses';
import { ClassPlaces } from './class-places.js';

/** A place that came free goes to whoever has waited longest. */
@ReactsTo('enrolment.withdrawn')
@Injectable()
export class FillClassWhenEnrolmentWithdrawn implements Reaction<'enrolment.withdrawn'> {
  constructor(
    private readonly courses: Courses,
    private readonly places: ClassPlaces,
  ) {}

  react = async ({ classId, courseId, personId }: DomainEvents['enrolment.withdrawn']): Promise<void> => {
    if (!classId) return;
    const { versionId: courseVersionId } = await this.courses.byId(courseId);
    const by = { accountId: await this.places.ownerOf(classId), personId };
    await this.places.fill(classId, { courseId, courseVersionId, source: 'self', by });
  };
}
