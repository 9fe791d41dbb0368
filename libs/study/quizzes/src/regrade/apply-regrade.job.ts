import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@hvs/contracts';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { RegradeApplying } from './regrade-applying.js';

/** Carries out a regrade that was confirmed; harmless to repeat. */
@HandlesJob('quizzes.apply-regrade')
@Injectable()
export class ApplyRegrade implements JobHandler<'quizzes.apply-regrade'> {
  constructor(private readonly applying: RegradeApplying) {}

  handle = async ({ regradeId }: JobPayloads['quizzes.apply-regrade']): Promise<void> => {
    await this.applying.apply(regradeId);
  };
}
