export type { DailyReview, JudgedReviewAnswer, NewReviewAnswer, ReviewCard } from './review.view.js';
export { ReviewPlanning } from './review-planning.js';
export { ReviewReminders } from './review-reminders.js';
export { ReviewsModule } from './reviews.module.js';
export { Reviews } from './reviews.service.js';
export { ReviewsWorkerModule } from './reviews.worker-module.js';
export { StudyDays } from './study-days.service.js';
export type { StudyStreak } from './study-streak.rule.js';
