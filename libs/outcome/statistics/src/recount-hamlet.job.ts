import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@hvs/contracts';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { Rates } from './rates.service.js';

@HandlesJob('statistics.recount-hamlet')
@Injectable()
export class RecountHamlet implements JobHandler<'statistics.recount-hamlet'> {
  /** One run counts everybody of the hamlet, and nobody watches rates by the second. */
  readonly gatherMs = 3000;

  constructor(private readonly rates: Rates) {}

  handle = async ({ hamletId }: JobPayloads['statistics.recount-hamlet']): Promise<void> => {
    await this.rates.recount(hamletId);
  };
}
