import { Module } from '@nestjs/common';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { PeopleModule } from '@hvs/foundation/people';
import { CoursesModule } from '@hvs/study/courses';
import { LearningModule } from '@hvs/study/learning';
import { CriteriaModule } from '@hvs/outcome/criteria';
import { Checks } from './check/checks.js';
import { DecisionBook } from './check/decision-book.js';
import { FullPass } from './check/full-pass.js';
import { JudgedPeople } from './check/judged-people.query.js';
import { CourseTitles } from './explanation/course-titles.js';
import { Explanations } from './explanation/explanations.js';
import { LearnerHome } from './home/learner-home.service.js';
import { Universalization } from './universalization.service.js';

/** Checks, the decisions that stand, and their explanation. */
@Module({
  imports: [EvidenceModule, PeopleModule, CoursesModule, LearningModule, CriteriaModule],
  providers: [Checks, CourseTitles, DecisionBook, Explanations, FullPass, JudgedPeople, LearnerHome, Universalization],
  exports: [CourseTitles, LearnerHome, Universalization],
})
export class UniversalizationModule {}
