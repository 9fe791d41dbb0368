import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@hvs/contracts';
import { HandlesJob, type JobHandler, Jobs } from '@hvs/platform/queue';
import { PassRunner } from './pass-runner.js';

/** Long enough that asking again costs nothing, short enough that other bulk work and a stopping worker wait little. */
const SLICE_MS = 5000;

/** Works on a pass for some seconds, then stands at the end of the line again. */
@HandlesJob('universalization.check-everyone')
@Injectable()
export class CheckEveryone implements JobHandler<'universalization.check-everyone'> {
  constructor(
    private readonly runner: PassRunner,
    private readonly jobs: Jobs,
  ) {}

  handle = async ({ passId, runner }: JobPayloads['universalization.check-everyone']): Promise<void> => {
    const end = await this.runner.run(passId, { forMs: SLICE_MS, isFurther: runner > 1 });
    if (end === 'time-is-up')
      await this.jobs.request('universalization.check-everyone', `${passId} ${runner}`, { passId, runner });
  };
}
