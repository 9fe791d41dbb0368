import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { LearnerMoves } from './learner-moves.js';

/** Another process may have enrolled somebody in the former version just after the newer one came out. */
@ReactsTo('enrolment.opened')
@Injectable()
export class MoveLearnerWhenEnrolmentOpened implements Reaction<'enrolment.opened'> {
  constructor(private readonly moves: LearnerMoves) {}

  react = ({ enrolmentId }: DomainEvents['enrolment.opened']): Promise<void> => this.moves.catchUp(enrolmentId);
}
