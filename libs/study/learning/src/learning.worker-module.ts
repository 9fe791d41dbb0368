import { Module } from '@nestjs/common';
import { CompleteCourseWhenLastLessonCompleted } from './complete-course-when-last-lesson-completed.reaction.js';
import { CompleteCourseWhenQuizPassed } from './complete-course-when-quiz-passed.reaction.js';
import { ReopenCourseWhenQuizRegraded } from './reopen-course-when-quiz-regraded.reaction.js';
import { LearningModule } from './learning.module.js';
import { MoveLearners } from './move-learners.job.js';
import { MoveLearnersWhenCoursePublished } from './move-learners-when-course-published.reaction.js';
import { MoveLearnerWhenEnrolmentOpened } from './move-learner-when-enrolment-opened.reaction.js';
import { MoveLearnerWhenQuizFailed } from './move-learner-when-quiz-failed.reaction.js';

/** What this domain does in the worker. */
@Module({
  imports: [LearningModule],
  providers: [
    CompleteCourseWhenQuizPassed,
    CompleteCourseWhenLastLessonCompleted,
    MoveLearners,
    MoveLearnersWhenCoursePublished,
    MoveLearnerWhenEnrolmentOpened,
    MoveLearnerWhenQuizFailed,
    ReopenCourseWhenQuizRegraded,
  ],
})
export class LearningWorkerModule {}
