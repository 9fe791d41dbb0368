import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';

@ReactsTo('person.registered')
@Injectable()
export class RequestCheckWhenPersonRegistered implements Reaction<'person.registered'> {
  constructor(private readonly jobs: Jobs) {}

  react = async ({ personId }: DomainEvents['person.registered']): Promise<void> => {
    await this.jobs.request('universalization.check-person', personId, { personId });
  };
}
