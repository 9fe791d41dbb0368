import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { CoursesModule } from '@hvs/study/courses';
import { CourseBeginnings } from './course-beginnings.js';
import { CourseDrafts } from './course-drafts.service.js';
import { CourseList } from './course-list.js';
import { CourseRows } from './course-rows.js';
import { DraftRows } from './draft-rows.js';

/** Courses in the making: written in parts, reviewed by a second person, published as versions that never change. */
@Module({
  imports: [AuditModule, CoursesModule],
  providers: [CourseBeginnings, CourseDrafts, CourseList, CourseRows, DraftRows],
  exports: [CourseBeginnings, CourseDrafts, CourseList],
})
export class AuthoringModule {}
