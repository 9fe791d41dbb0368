import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Learning, OfflineCopies } from '@hvs/study/learning';
import { OfflineCopyDto } from './dto/offline-copy.dto.js';
import { CourseDetailDto, CoursePath, LearnerCourseListDto } from './dto/course.dto.js';

/** Courses as the person who is signed in sees them. */
@ApiTags('learner')
@Can('own-study:read')
@Controller('learner/courses')
export class LearnerCoursesController {
  constructor(
    private readonly learning: Learning,
    private readonly copies: OfflineCopies,
  ) {}

  @Get()
  @ApiOkResponse({ type: LearnerCourseListDto })
  async list(@CurrentActor() actor: Actor): Promise<LearnerCourseListDto> {
    return { courses: await this.learning.coursesFor(actor.personId) };
  }

  @Get(':slug')
  @ApiOkResponse({ type: CourseDetailDto })
  @ApiNotFoundResponse({ description: 'course.not-found' })
  course(@CurrentActor() actor: Actor, @Param() { slug }: CoursePath): Promise<CourseDetailDto> {
    return this.learning.courseFor(actor.personId, slug);
  }

  @Get(':slug/offline-copy')
  @ApiOkResponse({ type: OfflineCopyDto })
  @ApiNotFoundResponse({ description: 'course.not-found' })
  offlineCopy(@CurrentActor() actor: Actor, @Param() { slug }: CoursePath): Promise<OfflineCopyDto> {
    return this.copies.forLearner(actor.personId, slug);
  }
}
