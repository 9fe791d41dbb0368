import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@hvs/contracts';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { Universalization } from '../universalization.service.js';

@HandlesJob('universalization.check-everyone')
@Injectable()
export class CheckEveryone implements JobHandler<'universalization.check-everyone'> {
  constructor(private readonly universalization: Universalization) {}

  handle = async ({ passId }: JobPayloads['universalization.check-everyone']): Promise<void> => {
    await this.universalization.continueFullPass(passId);
  };
}
