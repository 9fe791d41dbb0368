import { Module } from '@nestjs/common';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { IdentityModule } from '@hvs/foundation/identity';
import { PeopleModule } from '@hvs/foundation/people';
import { CriteriaModule } from '@hvs/outcome/criteria';
import { CoursesModule } from '@hvs/study/courses';
import { QuizzesModule } from '@hvs/study/quizzes';
import { CareController } from './care.controller.js';
import { HelpRequestsModule } from '@hvs/support/help-requests';
import { EvidenceNamesController } from './evidence-names.controller.js';
import { HelperEvidenceSubmissionsController } from './evidence-submissions.controller.js';
import { HelpRequestDeskController } from './help-request-desk.controller.js';
import { SupervisionSessionsController } from './supervision-sessions.controller.js';

/** What helpers and trainers do for the people they sit beside. */
@Module({
  imports: [
    CriteriaModule,
    EvidenceModule,
    IdentityModule,
    PeopleModule,
    CoursesModule,
    HelpRequestsModule,
    QuizzesModule,
  ],
  controllers: [
    CareController,
    EvidenceNamesController,
    HelperEvidenceSubmissionsController,
    HelpRequestDeskController,
    SupervisionSessionsController,
  ],
})
export class HelperModule {}
