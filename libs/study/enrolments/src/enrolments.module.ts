import { Module } from '@nestjs/common';
import { DatabaseModule } from '@hvs/platform/database';
import { AuditModule } from '@hvs/foundation/audit';
import { CoursesModule } from '@hvs/study/courses';
import { EnrolmentEntity } from './enrolment.entity.js';
import { Enrolments } from './enrolments.service.js';

@Module({
  imports: [DatabaseModule.forDomain([EnrolmentEntity]), AuditModule, CoursesModule],
  providers: [Enrolments],
  exports: [Enrolments],
})
export class EnrolmentsModule {}
