import { Module } from '@nestjs/common';
import { CoursesModule } from '@hvs/study/courses';
import { EnrolBatch } from './batches/enrol-batch.job.js';
import { FillClassWhenEnrolmentWithdrawn } from './classes/fill-class-when-enrolment-withdrawn.reaction.js';
import { EnrolmentsModule } from './enrolments.module.js';

/** What this domain does in the worker. */
@Module({
  imports: [EnrolmentsModule, CoursesModule],
  providers: [EnrolBatch, FillClassWhenEnrolmentWithdrawn],
  exports: [EnrolmentsModule],
})
export class EnrolmentsWorkerModule {}
