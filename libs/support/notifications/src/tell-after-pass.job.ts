import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@hvs/contracts';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { StandingNotices } from './standing-notices.js';

@HandlesJob('notifications.tell-after-pass')
@Injectable()
export class TellAfterPass implements JobHandler<'notifications.tell-after-pass'> {
  constructor(private readonly notices: StandingNotices) {}

  handle = async ({ passId }: JobPayloads['notifications.tell-after-pass']): Promise<void> => {
    await this.notices.tellAfterPass(passId);
  };
}
