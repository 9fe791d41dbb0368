import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { FollowStanding } from './follow-standing.js';

/** The standing is read anew, so that events which come late or out of order lead to the same. */
@ReactsTo('standing.turned')
@Injectable()
export class FollowStandingWhenStandingTurned implements Reaction<'standing.turned'> {
  constructor(private readonly follow: FollowStanding) {}

  react = async ({ personId }: DomainEvents['standing.turned']): Promise<void> => {
    await this.follow.ofPerson(personId);
  };
}
