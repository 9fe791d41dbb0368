import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { StudyNotices } from './study-notices.js';

@ReactsTo('class-place.given')
@Injectable()
export class TellWhenClassPlaceGiven implements Reaction<'class-place.given'> {
  constructor(private readonly notices: StudyNotices) {}

  react = (fact: DomainEvents['class-place.given']): Promise<void> => this.notices.tellOfPlace(fact);
}
