import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { FullPasses } from './full-passes.js';

/** Criteria whose day has not come yet are left to the nightly pass of that day. */
@ReactsTo('criteria-set.approved')
@Injectable()
export class CheckEveryoneWhenCriteriaSetApproved implements Reaction<'criteria-set.approved'> {
  constructor(
    private readonly passes: FullPasses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  react = async ({ inForceFrom }: DomainEvents['criteria-set.approved']): Promise<void> => {
    if (inForceFrom <= todayIn(VIETNAM, this.clock.now())) await this.passes.startBecause('criteria-approved');
  };
}
