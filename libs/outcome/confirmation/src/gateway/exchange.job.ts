import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { Exchange } from './exchange.js';

/** One request to the gateway about one submission. What the other side does is no failure of the job. */
@HandlesJob('confirmation.exchange')
@Injectable()
export class ExchangeSubmission implements JobHandler<'confirmation.exchange'> {
  constructor(private readonly exchange: Exchange) {}

  handle = async ({ submissionId }: { submissionId: string }): Promise<void> => {
    await this.exchange.once(submissionId);
  };
}
