import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { IdentityModule } from '@hvs/foundation/identity';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { CaseworkModule } from '@hvs/outcome/casework';
import { ConfirmationModule } from '@hvs/outcome/confirmation';
import { CriteriaModule } from '@hvs/outcome/criteria';
import { ObjectionsModule } from '@hvs/outcome/objections';
import { StatisticsModule } from '@hvs/outcome/statistics';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { PlatformModule } from '@hvs/platform/platform';
import { CoursesModule } from '@hvs/study/courses';
import { PracticesModule } from '@hvs/study/practices';
import { EnrolmentsModule } from '@hvs/study/enrolments';
import { ReviewsModule } from '@hvs/study/reviews';
import { QuestionsModule } from '@hvs/study/questions';
import { NotificationsModule } from '@hvs/support/notifications';
import { BankWriter } from './bank-writer.js';
import { ContentPublisher } from './content-publisher.js';
import { AuthoringModule } from '@hvs/study/authoring';
import { CaseWork } from './desk/case-work.service.js';
import { CourseWork } from './desk/course-work.service.js';
import { DeskDay } from './desk/desk-day.service.js';
import { EvidenceEntries } from './desk/evidence-entries.service.js';
import { IdentityRound } from './desk/identity-round.service.js';
import { Shift } from './desk/shift.service.js';
import { StudyGroups } from './desk/study-groups.service.js';
import { TrainersDay } from './desk/trainers-day.service.js';
import { Voices } from './desk/voices.service.js';
import { FirstNight } from './first-night.js';
import { PlannedReviews } from './planned-reviews.js';
import { PracticeTriesSeed } from './practice-tries.js';
import { RegisterWriter } from './register-writer.js';
import { Seed } from './seed.service.js';
import { SignInWriter } from './sign-in-writer.js';
import { StudySeed } from './study-seed.js';

/** What an empty database is filled with: courses and criteria, and a made-up commune at work. */
@Module({
  imports: [
    PlatformModule,
    UnitsModule,
    AuditModule,
    PeopleModule,
    EvidenceModule,
    IdentityModule,
    CoursesModule,
    AuthoringModule,
    QuestionsModule,
    CriteriaModule,
    UniversalizationModule,
    ConfirmationModule,
    ObjectionsModule,
    CaseworkModule,
    StatisticsModule,
    NotificationsModule,
    PracticesModule,
    EnrolmentsModule,
    ReviewsModule,
  ],
  providers: [
    BankWriter,
    ContentPublisher,
    RegisterWriter,
    SignInWriter,
    FirstNight,
    Shift,
    EvidenceEntries,
    IdentityRound,
    CaseWork,
    Voices,
    CourseWork,
    StudyGroups,
    TrainersDay,
    DeskDay,
    StudySeed,
    PracticeTriesSeed,
    PlannedReviews,
    Seed,
  ],
  exports: [ContentPublisher, Seed],
})
export class SeedModule {}
