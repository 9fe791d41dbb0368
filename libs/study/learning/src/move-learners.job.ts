import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@hvs/contracts';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { LearnerMoves } from './learner-moves.js';

@HandlesJob('learning.move-learners')
@Injectable()
export class MoveLearners implements JobHandler<'learning.move-learners'> {
  constructor(private readonly moves: LearnerMoves) {}

  handle = async ({ courseVersionId }: JobPayloads['learning.move-learners']): Promise<void> => {
    await this.moves.moveTo(courseVersionId);
  };
}
