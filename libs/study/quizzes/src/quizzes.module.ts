import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { CoursesModule } from '@hvs/study/courses';
import { AnswerTaking } from './answer-taking.js';
import { AttemptClosing } from './attempt-closing.js';
import { AttemptOutcome } from './attempt-outcome.js';
import { AttemptStart } from './attempt-start.js';
import { Attempts } from './attempts.js';
import { Quizzes } from './quizzes.service.js';
import { SessionCodes } from './supervision/session-codes.js';

@Module({
  imports: [AuditModule, EvidenceModule, CoursesModule],
  providers: [Quizzes, Attempts, AttemptStart, AttemptClosing, AttemptOutcome, AnswerTaking, SessionCodes],
  exports: [Quizzes],
})
export class QuizzesModule {}
