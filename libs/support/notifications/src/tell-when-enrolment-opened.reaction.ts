import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { StudyNotices } from './study-notices.js';

@ReactsTo('enrolment.opened')
@Injectable()
export class TellWhenEnrolmentOpened implements Reaction<'enrolment.opened'> {
  constructor(private readonly notices: StudyNotices) {}

  react = (fact: DomainEvents['enrolment.opened']): Promise<void> => this.notices.tellOfEnrolment(fact);
}
