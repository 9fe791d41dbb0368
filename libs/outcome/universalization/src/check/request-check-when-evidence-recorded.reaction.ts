import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';

@ReactsTo('evidence.recorded')
@Injectable()
export class RequestCheckWhenEvidenceRecorded implements Reaction<'evidence.recorded'> {
  constructor(private readonly jobs: Jobs) {}

  react = async ({ personId }: DomainEvents['evidence.recorded']): Promise<void> => {
    await this.jobs.request('universalization.check-person', personId, { personId });
  };
}
