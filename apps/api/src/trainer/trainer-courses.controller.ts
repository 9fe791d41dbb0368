import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { CourseBeginnings, CourseList } from '@hvs/study/authoring';
import { BegunCourseDto, CourseListQueryDto, NewCourseDto, TrainerCoursePageDto } from './dto/course-list.dto.js';

/** The courses that trainers of a unit write. */
@ApiTags('trainer')
@Controller('trainer/courses')
@Can('course:review')
export class TrainerCoursesController {
  constructor(
    private readonly courses: CourseList,
    private readonly beginnings: CourseBeginnings,
  ) {}

  @Get()
  @ApiOkResponse({ type: TrainerCoursePageDto })
  list(@CurrentActor() actor: Actor, @Query() wish: CourseListQueryDto): Promise<TrainerCoursePageDto> {
    return this.courses.page(wish, actor);
  }

  @Post()
  @Can('course:write')
  @ApiCreatedResponse({ type: BegunCourseDto })
  @ApiConflictResponse({ description: 'course-draft.id-used' })
  begin(@CurrentActor() actor: Actor, @Body() wish: NewCourseDto): Promise<BegunCourseDto> {
    return this.beginnings.begin(wish, actor);
  }
}
