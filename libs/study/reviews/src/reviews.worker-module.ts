import { Module } from '@nestjs/common';
import { PlanReviewWhenQuizFailed, PlanReviewWhenQuizPassed } from './plan-review-when-quiz-submitted.reaction.js';
import { ReviewsModule } from './reviews.module.js';

/** What the worker does for this domain. */
@Module({
  imports: [ReviewsModule],
  providers: [PlanReviewWhenQuizPassed, PlanReviewWhenQuizFailed],
})
export class ReviewsWorkerModule {}
