import { Module } from '@nestjs/common';
import { DatabaseModule } from '@hvs/platform/database';
import { AuditModule } from '@hvs/foundation/audit';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { CoursesModule } from '@hvs/study/courses';
import { BatchRows } from './batches/batch-rows.js';
import { EnrolmentBatches } from './batches/enrolment-batches.service.js';
import { EnrolmentList } from './batches/enrolment-list.js';
import { ClassPlaces } from './classes/class-places.js';
import { ClassRows } from './classes/class-rows.js';
import { StudyClasses } from './classes/study-classes.service.js';
import { Enrolling } from './enrolling.js';
import { EnrolmentEntity } from './enrolment.entity.js';
import { EnrolmentGate } from './enrolment-gate.js';
import { Enrolments } from './enrolments.service.js';
import { Offices } from './offices/offices.service.js';
import { EnrolmentRules } from './rules/enrolment-rules.service.js';
import { UnitReach } from './unit-reach.js';

/** Who takes which course: by oneself, one by one, by class, by rule, by list. */
@Module({
  imports: [DatabaseModule.forDomain([EnrolmentEntity]), AuditModule, PeopleModule, UnitsModule, CoursesModule],
  providers: [
    Enrolments,
    EnrolmentGate,
    Enrolling,
    UnitReach,
    ClassRows,
    ClassPlaces,
    StudyClasses,
    BatchRows,
    EnrolmentList,
    EnrolmentBatches,
    EnrolmentRules,
    Offices,
  ],
  exports: [
    Enrolments,
    EnrolmentGate,
    StudyClasses,
    EnrolmentBatches,
    EnrolmentRules,
    Offices,
    UnitReach,
    BatchRows,
    ClassPlaces,
    Enrolling,
  ],
})
export class EnrolmentsModule {}
