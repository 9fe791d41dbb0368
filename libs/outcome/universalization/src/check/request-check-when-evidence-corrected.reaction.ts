import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';

@ReactsTo('evidence.corrected')
@Injectable()
export class RequestCheckWhenEvidenceCorrected implements Reaction<'evidence.corrected'> {
  constructor(private readonly jobs: Jobs) {}

  react = async ({ personId }: DomainEvents['evidence.corrected']): Promise<void> => {
    await this.jobs.request('universalization.check-person', personId, { personId });
  };
}
