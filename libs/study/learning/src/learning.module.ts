import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { CoursesModule } from '@hvs/study/courses';
import { EnrolmentsModule } from '@hvs/study/enrolments';
import { CourseCompletion } from './course-completion.js';
import { Learning } from './learning.service.js';
import { LessonProgress } from './lesson-progress.js';
import { Standings } from './standings.js';

@Module({
  imports: [AuditModule, EvidenceModule, CoursesModule, EnrolmentsModule],
  providers: [Learning, LessonProgress, CourseCompletion, Standings],
  exports: [Learning, CourseCompletion],
})
export class LearningModule {}
