import { Module } from '@nestjs/common';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { AuthoringModule } from '@hvs/study/authoring';
import { CoursesModule } from '@hvs/study/courses';
import { EnrolmentsModule } from '@hvs/study/enrolments';
import { InterchangeModule } from '@hvs/study/interchange';
import { LearningModule } from '@hvs/study/learning';
import { QuizzesModule } from '@hvs/study/quizzes';
import { QuestionsModule } from '@hvs/study/questions';
import { ContentExportsController } from './content-exports.controller.js';
import { ContentImportsController } from './content-imports.controller.js';
import { CourseDraftsController } from './course-drafts.controller.js';
import { EnrolledPeopleController } from './enrolments/enrolled-people.controller.js';
import { EnrolmentBatchesController } from './enrolments/enrolment-batches.controller.js';
import { EnrolmentRulesController } from './enrolments/enrolment-rules.controller.js';
import { OrganisationsController } from './enrolments/organisations.controller.js';
import { StudyClassesController } from './enrolments/study-classes.controller.js';
import { QuizLearnersController } from './quiz-learners.controller.js';
import { QuizMarkingController } from './quiz-marking.controller.js';
import { QuizPrintsController } from './quiz-prints.controller.js';
import { QuizRegradesController } from './quiz-regrades.controller.js';
import { CourseLifeController } from './course-life.controller.js';
import { CourseReviewsController } from './course-reviews.controller.js';
import { QuestionUses } from './question-uses.js';
import { QuestionsController } from './questions.controller.js';
import { TrainerCoursesController } from './trainer-courses.controller.js';

/** What trainers, and those who review their work, do for the learners of their unit. */
@Module({
  imports: [
    AuthoringModule,
    InterchangeModule,
    PeopleModule,
    UnitsModule,
    EnrolmentsModule,
    LearningModule,
    CoursesModule,
    QuestionsModule,
    QuizzesModule,
  ],
  controllers: [
    ContentExportsController,
    ContentImportsController,
    CourseDraftsController,
    CourseLifeController,
    CourseReviewsController,
    TrainerCoursesController,
    EnrolledPeopleController,
    EnrolmentBatchesController,
    EnrolmentRulesController,
    OrganisationsController,
    StudyClassesController,
    QuizMarkingController,
    QuizLearnersController,
    QuizPrintsController,
    QuizRegradesController,
    QuestionsController,
  ],
  providers: [QuestionUses],
})
export class TrainerModule {}
