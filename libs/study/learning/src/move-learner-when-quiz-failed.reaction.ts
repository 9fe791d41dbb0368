import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { LearnerMoves } from './learner-moves.js';

/** Whoever had a paper open when a version came out is taken along once it is handed in; a passed one ends the course. */
@ReactsTo('quiz.failed')
@Injectable()
export class MoveLearnerWhenQuizFailed implements Reaction<'quiz.failed'> {
  constructor(private readonly moves: LearnerMoves) {}

  react = ({ enrolmentId }: DomainEvents['quiz.failed']): Promise<void> => this.moves.catchUp(enrolmentId);
}
