import { Module } from '@nestjs/common';
import { CompleteCourseWhenLastLessonCompleted } from './complete-course-when-last-lesson-completed.reaction.js';
import { CompleteCourseWhenQuizPassed } from './complete-course-when-quiz-passed.reaction.js';
import { ReopenCourseWhenQuizRegraded } from './reopen-course-when-quiz-regraded.reaction.js';
import { LearningModule } from './learning.module.js';

/** What this domain does in the worker. */
@Module({
  imports: [LearningModule],
  providers: [CompleteCourseWhenQuizPassed, CompleteCourseWhenLastLessonCompleted, ReopenCourseWhenQuizRegraded],
})
export class LearningWorkerModule {}
