import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';

@ReactsTo('full-pass.finished')
@Injectable()
export class TellAfterPassWhenFullPassFinished implements Reaction<'full-pass.finished'> {
  constructor(private readonly jobs: Jobs) {}

  react = async ({ passId }: DomainEvents['full-pass.finished']): Promise<void> => {
    await this.jobs.request('notifications.tell-after-pass', passId, { passId });
  };
}
