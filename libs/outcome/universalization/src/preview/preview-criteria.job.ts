import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@hvs/contracts';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { PreviewRunner } from './preview-runner.js';

@HandlesJob('universalization.preview-criteria')
@Injectable()
export class PreviewCriteria implements JobHandler<'universalization.preview-criteria'> {
  constructor(private readonly runner: PreviewRunner) {}

  handle = async ({ previewId }: JobPayloads['universalization.preview-criteria']): Promise<void> => {
    await this.runner.run(previewId);
  };
}
