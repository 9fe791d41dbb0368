import { Controller, Get, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@hvs/platform/access';
import { Courses } from '@hvs/study/courses';
import { AskedAgain } from './asked-again.interceptor.js';
import { CourseListDto } from './dto/course.dto.js';

/** What can be learnt here. */
@ApiTags('public')
@Public()
@UseInterceptors(AskedAgain)
@Controller('public/courses')
export class PublicCoursesController {
  constructor(private readonly courses: Courses) {}

  @Get()
  @ApiOkResponse({ type: CourseListDto })
  async list(): Promise<CourseListDto> {
    return { courses: await this.courses.cards() };
  }
}
