import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { FilesModule } from '@hvs/foundation/files';
import { CoursesModule } from '@hvs/study/courses';
import { QuestionsModule } from '@hvs/study/questions';
import { CourseBeginnings } from './course-beginnings.js';
import { CourseCopies } from './course-copies.js';
import { CourseDrafts } from './course-drafts.service.js';
import { CourseFacts } from './course-facts.js';
import { CourseLife } from './course-life.js';
import { CourseList } from './course-list.js';
import { CourseRelease } from './course-release.js';
import { CourseReviews } from './course-reviews.js';
import { CourseFileUses } from './course-file-uses.js';
import { CourseReach } from './course-reach.js';
import { CourseRows } from './course-rows.js';
import { CourseTakingBack } from './course-taking-back.js';
import { DraftRows } from './draft-rows.js';

/** Courses in the making: written in parts, reviewed by a second person, published as versions that never change. */
@Module({
  imports: [AuditModule, CoursesModule, FilesModule, QuestionsModule],
  providers: [
    CourseBeginnings,
    CourseCopies,
    CourseDrafts,
    CourseFacts,
    CourseFileUses,
    CourseLife,
    CourseList,
    CourseRelease,
    CourseReviews,
    CourseReach,
    CourseRows,
    CourseTakingBack,
    DraftRows,
  ],
  exports: [
    CourseBeginnings,
    CourseCopies,
    CourseDrafts,
    CourseLife,
    CourseList,
    CourseReach,
    CourseReviews,
    CourseTakingBack,
  ],
})
export class AuthoringModule {}
