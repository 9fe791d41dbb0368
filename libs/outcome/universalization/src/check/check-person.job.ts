import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@hvs/contracts';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { Universalization } from '../universalization.service.js';

@HandlesJob('universalization.check-person')
@Injectable()
export class CheckPerson implements JobHandler<'universalization.check-person'> {
  constructor(private readonly universalization: Universalization) {}

  handle = async ({ personId }: JobPayloads['universalization.check-person']): Promise<void> => {
    await this.universalization.checkPerson(personId);
  };

  handleMany = async (payloads: readonly JobPayloads['universalization.check-person'][]): Promise<void> => {
    await this.universalization.checkPeople(payloads.map(({ personId }) => personId));
  };
}
