import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Config } from '@hvs/platform/config';
import { Jobs } from '@hvs/platform/queue';
import type { ConfirmationChannel } from '../channel/confirmation-channel.js';

/** The way out by the gateway: each submission is a job of the lane that calls partners. */
@Injectable()
export class GatewayChannel implements ConfirmationChannel {
  readonly name = 'gateway';

  constructor(
    private readonly config: Config,
    private readonly jobs: Jobs,
  ) {}

  mustBeOpen(): void {
    if (!this.config.gateway.url) throw new DomainError('gateway.not-set-up');
  }

  async takeOver(submissionIds: readonly string[]): Promise<void> {
    await this.jobs.requestMany(
      'confirmation.exchange',
      submissionIds.map((submissionId) => ({ key: submissionId, payload: { submissionId } })),
    );
  }
}
