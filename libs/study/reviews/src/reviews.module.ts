import { Module } from '@nestjs/common';
import { CoursesModule } from '@hvs/study/courses';
import { QuizzesModule } from '@hvs/study/quizzes';
import { ReviewCards } from './review-cards.js';
import { ReviewPlanning } from './review-planning.js';
import { ReviewReminders } from './review-reminders.js';
import { Reviews } from './reviews.service.js';
import { StudyDays } from './study-days.service.js';

/** The daily review: what was answered wrong in quizzes is asked again before it is forgotten. */
@Module({
  imports: [CoursesModule, QuizzesModule],
  providers: [Reviews, ReviewCards, ReviewPlanning, ReviewReminders, StudyDays],
  exports: [Reviews, ReviewPlanning, ReviewReminders, StudyDays],
})
export class ReviewsModule {}
