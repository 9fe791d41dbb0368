import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@hvs/platform/access';
import { OfflineCopies, OpenReading } from '@hvs/study/learning';
import { Practices } from '@hvs/study/practices';
import { CourseDetailDto, CoursePath } from '../learner/dto/course.dto.js';
import { OfflineCopyDto } from '../learner/dto/offline-copy.dto.js';
import { LessonPageDto, LessonPath } from '../learner/dto/lesson.dto.js';
import { PracticePageDto, PracticePath, PracticesDto } from '../learner/dto/practice.dto.js';
import { AskedAgain } from './asked-again.interceptor.js';

/**
 * What anybody may read and practise before signing in, in the shape that learners get, with nobody's progress. The quiz
 * is not among it: its questions leave the server one paper at a time, for somebody who is known.
 */
@ApiTags('public')
@Public()
@UseInterceptors(AskedAgain)
@Controller('public')
export class OpenStudyController {
  constructor(
    private readonly reading: OpenReading,
    private readonly copies: OfflineCopies,
    private readonly practices: Practices,
  ) {}

  @Get('practices')
  @ApiOkResponse({ type: PracticesDto })
  async list(): Promise<PracticesDto> {
    return { practices: await this.practices.practicesFor() };
  }

  @Get('courses/:slug')
  @ApiOkResponse({ type: CourseDetailDto })
  @ApiNotFoundResponse({ description: 'course.not-found, also for a retired one' })
  course(@Param() { slug }: CoursePath): Promise<CourseDetailDto> {
    return this.reading.course(slug);
  }

  @Get('courses/:slug/offline-copy')
  @ApiOkResponse({ type: OfflineCopyDto })
  @ApiNotFoundResponse({ description: 'course.not-found, also for a retired one' })
  offlineCopy(@Param() { slug }: CoursePath): Promise<OfflineCopyDto> {
    return this.copies.open(slug);
  }

  @Get('courses/:slug/lessons/:lessonKey')
  @ApiOkResponse({ type: LessonPageDto })
  @ApiNotFoundResponse({ description: 'course.not-found, lesson.not-found' })
  lesson(@Param() { slug, lessonKey }: LessonPath): Promise<LessonPageDto> {
    return this.reading.lesson(slug, lessonKey);
  }

  @Get('courses/:slug/practices/:practiceKey')
  @ApiOkResponse({ type: PracticePageDto })
  @ApiNotFoundResponse({ description: 'course.not-found, practice.not-found' })
  practice(@Param() { slug, practiceKey }: PracticePath): Promise<PracticePageDto> {
    return this.practices.open(slug, practiceKey);
  }
}
