import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { FilesModule } from '@hvs/foundation/files';
import { PeopleModule } from '@hvs/foundation/people';
import { CoursesModule } from '@hvs/study/courses';
import { EnrolmentsModule } from '@hvs/study/enrolments';
import { CourseSuggestions } from './course-suggestions.js';
import { CourseCompletion } from './course-completion.js';
import { CourseRenewal } from './course-renewal.js';
import { CourseReopening } from './course-reopening.js';
import { LearnerMoves } from './learner-moves.js';
import { Learning } from './learning.service.js';
import { LessonProgress } from './lesson-progress.js';
import { OfflineCopies } from './offline-copies.js';
import { OpenReading } from './open-reading.js';
import { Roster } from './roster.js';
import { Standings } from './standings.js';

@Module({
  imports: [AuditModule, EvidenceModule, FilesModule, CoursesModule, EnrolmentsModule, PeopleModule],
  providers: [
    CourseSuggestions,
    Learning,
    OfflineCopies,
    OpenReading,
    Roster,
    LessonProgress,
    CourseCompletion,
    CourseRenewal,
    CourseReopening,
    LearnerMoves,
    Standings,
  ],
  exports: [
    Learning,
    OfflineCopies,
    OpenReading,
    CourseRenewal,
    LearnerMoves,
    Roster,
    CourseCompletion,
    CourseReopening,
  ],
})
export class LearningModule {}
