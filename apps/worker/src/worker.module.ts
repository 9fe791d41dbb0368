import { Module } from '@nestjs/common';
import { EvidenceWorkerModule } from '@hvs/foundation/evidence';
import { FilesWorkerModule } from '@hvs/foundation/files';
import { PeopleWorkerModule } from '@hvs/foundation/people';
import { CaseworkModule } from '@hvs/outcome/casework';
import { ConfirmationWorkerModule } from '@hvs/outcome/confirmation';
import { StatisticsWorkerModule } from '@hvs/outcome/statistics';
import { UniversalizationWorkerModule } from '@hvs/outcome/universalization';
import { PlatformModule } from '@hvs/platform/platform';
import { CertificatesWorkerModule } from '@hvs/study/certificates';
import { EnrolmentsWorkerModule } from '@hvs/study/enrolments';
import { InterchangeWorkerModule } from '@hvs/study/interchange';
import { LearningWorkerModule } from '@hvs/study/learning';
import { QuizzesWorkerModule } from '@hvs/study/quizzes';
import { ReviewsWorkerModule } from '@hvs/study/reviews';
import { NotificationsWorkerModule } from '@hvs/support/notifications';
import { DispatchModule } from './dispatch.module.js';
import { ExchangeTick } from './exchange-tick.js';
import { Heartbeat } from './heartbeat.js';
import { Housekeeping } from './housekeeping.js';
import { WorkerLanes } from './lanes.js';
import { RelayLoop } from './relay-loop.js';
import { Schedule } from './schedule.js';

/** The worker: every domain's reactions and job handlers, and what keeps them going. */
@Module({
  imports: [
    PlatformModule,
    DispatchModule,
    FilesWorkerModule,
    PeopleWorkerModule,
    EvidenceWorkerModule,
    EnrolmentsWorkerModule,
    LearningWorkerModule,
    InterchangeWorkerModule,
    QuizzesWorkerModule,
    ReviewsWorkerModule,
    CertificatesWorkerModule,
    UniversalizationWorkerModule,
    ConfirmationWorkerModule,
    StatisticsWorkerModule,
    CaseworkModule,
    NotificationsWorkerModule,
  ],
  providers: [WorkerLanes, RelayLoop, Heartbeat, Housekeeping, Schedule, ExchangeTick],
})
export class WorkerModule {}
