import { Module } from '@nestjs/common';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { IdentityModule } from '@hvs/foundation/identity';
import { AuditModule } from '@hvs/foundation/audit';
import { ConfirmationModule } from '@hvs/outcome/confirmation';
import { ObjectionsModule } from '@hvs/outcome/objections';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { HelpRequestsModule } from '@hvs/support/help-requests';
import { NotificationsModule } from '@hvs/support/notifications';
import { CertificatesModule } from '@hvs/study/certificates';
import { EnrolmentsModule } from '@hvs/study/enrolments';
import { LearningModule } from '@hvs/study/learning';
import { PracticesModule } from '@hvs/study/practices';
import { QuizzesModule } from '@hvs/study/quizzes';
import { ReviewsModule } from '@hvs/study/reviews';
import { ClassPlacesController } from './class-places.controller.js';
import { LearnerCertificatesController } from './certificates.controller.js';
import { LearnerCoursesController } from './courses.controller.js';
import { DevicePictureController } from './device-picture.controller.js';
import { DisplaySettingsController } from './display-settings.controller.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { HelpersController } from './helpers.controller.js';
import { HelpRequestsController } from './help-requests.controller.js';
import { HomeController } from './home.controller.js';
import { LessonCompletionsController } from './lesson-completions.controller.js';
import { LessonsController } from './lessons.controller.js';
import { NoticesController } from './notices.controller.js';
import { ObjectionsController } from './objections.controller.js';
import { PracticesController } from './practices.controller.js';
import { ProfileController } from './profile.controller.js';
import { QuizAttemptsController } from './quiz-attempts.controller.js';
import { QuizzesController } from './quizzes.controller.js';
import { RecordViewsController } from './record-views.controller.js';
import { RemindersController } from './reminders.controller.js';
import { ReviewController } from './review.controller.js';
import { SelfDeclarationsController } from './self-declarations.controller.js';
import { UniversalizationController } from './universalization.controller.js';

/** What a person does for themselves. */
@Module({
  imports: [
    IdentityModule,
    EnrolmentsModule,
    LearningModule,
    PracticesModule,
    QuizzesModule,
    ReviewsModule,
    CertificatesModule,
    AuditModule,
    ConfirmationModule,
    UniversalizationModule,
    ObjectionsModule,
    HelpRequestsModule,
    NotificationsModule,
    EvidenceModule,
  ],
  controllers: [
    ProfileController,
    DevicePictureController,
    DisplaySettingsController,
    LearnerCoursesController,
    LessonsController,
    LessonCompletionsController,
    PracticesController,
    EnrolmentsController,
    ClassPlacesController,
    QuizAttemptsController,
    QuizzesController,
    LearnerCertificatesController,
    HelpersController,
    HelpRequestsController,
    HomeController,
    RecordViewsController,
    ObjectionsController,
    NoticesController,
    RemindersController,
    ReviewController,
    UniversalizationController,
    SelfDeclarationsController,
  ],
})
export class LearnerModule {}
