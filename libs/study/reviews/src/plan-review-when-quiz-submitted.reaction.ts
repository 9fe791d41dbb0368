import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { ReviewPlanning } from './review-planning.js';

@ReactsTo('quiz.passed')
@Injectable()
export class PlanReviewWhenQuizPassed implements Reaction<'quiz.passed'> {
  constructor(private readonly planning: ReviewPlanning) {}

  react = (passed: DomainEvents['quiz.passed']): Promise<void> => this.planning.planAfter(passed);
}

@ReactsTo('quiz.failed')
@Injectable()
export class PlanReviewWhenQuizFailed implements Reaction<'quiz.failed'> {
  constructor(private readonly planning: ReviewPlanning) {}

  react = (failed: DomainEvents['quiz.failed']): Promise<void> => this.planning.planAfter(failed);
}
