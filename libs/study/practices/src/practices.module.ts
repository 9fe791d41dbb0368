import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { CoursesModule } from '@hvs/study/courses';
import { EnrolmentsModule } from '@hvs/study/enrolments';
import { PracticeTries } from './practice-tries.js';
import { Practices } from './practices.service.js';

@Module({
  imports: [AuditModule, EvidenceModule, CoursesModule, EnrolmentsModule],
  providers: [Practices, PracticeTries],
  exports: [Practices],
})
export class PracticesModule {}
