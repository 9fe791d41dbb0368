import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { CourseNotices } from './course-notices.js';

@ReactsTo('enrolment.moved')
@Injectable()
export class TellWhenEnrolmentMoved implements Reaction<'enrolment.moved'> {
  constructor(private readonly notices: CourseNotices) {}

  react = (moved: DomainEvents['enrolment.moved']): Promise<void> => this.notices.tellOfMove(moved);
}
