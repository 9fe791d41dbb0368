import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';

@ReactsTo('full-pass.finished')
@Injectable()
export class FollowPassWhenFullPassFinished implements Reaction<'full-pass.finished'> {
  constructor(private readonly jobs: Jobs) {}

  react = async ({ passId }: DomainEvents['full-pass.finished']): Promise<void> => {
    await this.jobs.request('confirmation.follow-pass', 'everyone', { passId });
  };
}
