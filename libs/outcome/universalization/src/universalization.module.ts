import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { CoursesModule } from '@hvs/study/courses';
import { LearningModule } from '@hvs/study/learning';
import { ReviewsModule } from '@hvs/study/reviews';
import { CriteriaModule } from '@hvs/outcome/criteria';
import { Checks } from './check/checks.js';
import { DecisionBook } from './check/decision-book.js';
import { JudgedPeople } from './check/judged-people.query.js';
import { CourseTitles } from './explanation/course-titles.js';
import { Explanations } from './explanation/explanations.js';
import { StandingDecisions } from './explanation/standing-decisions.query.js';
import { LearnerHome } from './home/learner-home.service.js';
import { CompiledStatements } from './pass/compiled-statements.js';
import { FullPasses } from './pass/full-passes.js';
import { PassRunner } from './pass/pass-runner.js';
import { PeopleRanges } from './pass/people-ranges.js';
import { WaitingChecks } from './pass/waiting-checks.query.js';
import { PreviewReader } from './preview/preview-reader.js';
import { PreviewRunner } from './preview/preview-runner.js';
import { Previews } from './preview/previews.js';
import { Replays } from './replay/replays.js';
import { Universalization } from './universalization.service.js';

/** Checks, passes and previews, the decisions that stand, and their explanation. */
@Module({
  imports: [
    AuditModule,
    UnitsModule,
    EvidenceModule,
    PeopleModule,
    CoursesModule,
    LearningModule,
    ReviewsModule,
    CriteriaModule,
  ],
  providers: [
    Checks,
    CompiledStatements,
    CourseTitles,
    DecisionBook,
    Explanations,
    FullPasses,
    JudgedPeople,
    LearnerHome,
    PassRunner,
    PeopleRanges,
    PreviewReader,
    PreviewRunner,
    Previews,
    Replays,
    StandingDecisions,
    Universalization,
    WaitingChecks,
  ],
  exports: [CourseTitles, FullPasses, LearnerHome, PassRunner, PreviewRunner, Previews, Universalization],
})
export class UniversalizationModule {}
