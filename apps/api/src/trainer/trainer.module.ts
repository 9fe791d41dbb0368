import { Module } from '@nestjs/common';
import { AuthoringModule } from '@hvs/study/authoring';
import { CourseDraftsController } from './course-drafts.controller.js';
import { TrainerCoursesController } from './trainer-courses.controller.js';

/** What trainers, and those who review their work, do for the learners of their unit. */
@Module({
  imports: [AuthoringModule],
  controllers: [CourseDraftsController, TrainerCoursesController],
})
export class TrainerModule {}
