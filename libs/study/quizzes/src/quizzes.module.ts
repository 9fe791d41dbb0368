import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { CoursesModule } from '@hvs/study/courses';
import { AttemptClosing } from './attempt-closing.js';
import { Attempts } from './attempts.js';
import { Quizzes } from './quizzes.service.js';

@Module({
  imports: [AuditModule, EvidenceModule, CoursesModule],
  providers: [Quizzes, Attempts, AttemptClosing],
  exports: [Quizzes],
})
export class QuizzesModule {}
