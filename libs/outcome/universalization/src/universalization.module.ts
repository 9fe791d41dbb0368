import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { CertificatesModule } from '@hvs/study/certificates';
import { CoursesModule } from '@hvs/study/courses';
import { LearningModule } from '@hvs/study/learning';
import { Checks } from './check/checks.js';
import { DecisionBook } from './check/decision-book.js';
import { FullPass } from './check/full-pass.js';
import { JudgedPeople } from './check/judged-people.query.js';
import { Confirmations } from './confirmation/confirmations.js';
import { CriteriaSets } from './criteria-sets/criteria-sets.js';
import { CourseTitles } from './explanation/course-titles.js';
import { Explanations } from './explanation/explanations.js';
import { LearnerHome } from './home/learner-home.service.js';
import { PersonRecords } from './record/person-records.js';
import { RecordComposer } from './record/record-composer.js';
import { Universalization } from './universalization.service.js';

/** Criteria, decisions, their explanation, and the national confirmation. */
@Module({
  imports: [AuditModule, EvidenceModule, PeopleModule, UnitsModule, CertificatesModule, CoursesModule, LearningModule],
  providers: [
    Checks,
    Confirmations,
    CourseTitles,
    CriteriaSets,
    DecisionBook,
    Explanations,
    FullPass,
    JudgedPeople,
    LearnerHome,
    PersonRecords,
    RecordComposer,
    Universalization,
  ],
  exports: [LearnerHome, Universalization],
})
export class UniversalizationModule {}
