import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { StandingNotices } from './standing-notices.js';

@ReactsTo('standing.turned')
@Injectable()
export class TellWhenStandingTurned implements Reaction<'standing.turned'> {
  constructor(private readonly notices: StandingNotices) {}

  react = async ({ personId, formerOutcome }: DomainEvents['standing.turned']): Promise<void> => {
    await this.notices.tell(personId, formerOutcome);
  };
}
