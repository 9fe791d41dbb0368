import { Module } from '@nestjs/common';
import { DatabaseModule } from '@hvs/platform/database';
import { AuditModule } from '@hvs/foundation/audit';
import { Catalogue } from './catalogue.js';
import { CourseVersionEntity } from './course-version.entity.js';
import { CourseMedia } from './course-media.js';
import { CourseEntity } from './course.entity.js';
import { Courses } from './courses.service.js';

@Module({
  imports: [DatabaseModule.forDomain([CourseEntity, CourseVersionEntity]), AuditModule],
  providers: [Catalogue, Courses, CourseMedia],
  exports: [Courses, CourseMedia],
})
export class CoursesModule {}
