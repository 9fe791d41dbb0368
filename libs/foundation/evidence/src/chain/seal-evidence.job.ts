import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { EvidenceSeals } from './evidence-seals.service.js';

/** Seals the chains of evidence that have grown since the night before. */
@HandlesJob('evidence.seal')
@Injectable()
export class SealEvidence implements JobHandler<'evidence.seal'> {
  constructor(private readonly seals: EvidenceSeals) {}

  handle = async (): Promise<void> => {
    await this.seals.seal();
  };
}
