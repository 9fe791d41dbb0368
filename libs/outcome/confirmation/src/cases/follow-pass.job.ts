import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { FollowStanding } from './follow-standing.js';

/** After a full pass: everyone whose case does not go with the standing. */
@HandlesJob('confirmation.follow-pass')
@Injectable()
export class FollowPass implements JobHandler<'confirmation.follow-pass'> {
  constructor(private readonly follow: FollowStanding) {}

  handle = async (): Promise<void> => {
    await this.follow.everywhere();
  };
}
