import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';

@ReactsTo('person.changed')
@Injectable()
export class RequestCheckWhenPersonChanged implements Reaction<'person.changed'> {
  constructor(private readonly jobs: Jobs) {}

  react = async ({ personId }: DomainEvents['person.changed']): Promise<void> => {
    await this.jobs.request('universalization.check-person', personId, { personId });
  };
}
