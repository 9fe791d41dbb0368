import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { CourseCopies, CourseLife } from '@hvs/study/authoring';
import { CopiedLessonDto, LessonCopyDto, LessonsToCopyDto, ReasonDto } from './dto/course-draft.dto.js';
import { BegunCourseDto, NewCopyDto } from './dto/course-list.dto.js';
import { PublishedVersionsDto } from './dto/course-problems.dto.js';

/** What becomes of a course after its first version: further drafts, copies, retirement. */
@ApiTags('trainer')
@Controller('trainer/courses/:courseId')
@Can('course:review')
@ApiNotFoundResponse({ description: 'course.not-found, course-draft.not-found, lesson.not-found' })
@ApiConflictResponse({ description: 'course.shipped, course.not-published, course-draft.in-review, .id-used' })
export class CourseLifeController {
  constructor(
    private readonly life: CourseLife,
    private readonly copies: CourseCopies,
  ) {}

  @Post('draft')
  @Can('course:write')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'There is an open draft now, the one there was or a new one' })
  beginDraft(@CurrentActor() actor: Actor, @Param('courseId', ParseUUIDPipe) courseId: string): Promise<void> {
    return this.life.beginDraft(courseId, actor);
  }

  @Get('versions')
  @ApiOkResponse({ type: PublishedVersionsDto })
  async versions(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
  ): Promise<PublishedVersionsDto> {
    return { versions: await this.life.versions(courseId, actor) };
  }

  @Post('copies')
  @Can('course:write')
  @ApiCreatedResponse({ type: BegunCourseDto })
  copy(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Body() { id }: NewCopyDto,
  ): Promise<BegunCourseDto> {
    return this.copies.copy(courseId, id, actor);
  }

  @Get('lessons')
  @Can('course:write')
  @ApiOkResponse({ type: LessonsToCopyDto, description: 'Those of the current version, else of the draft' })
  async lessons(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
  ): Promise<LessonsToCopyDto> {
    return { lessons: await this.copies.lessonsOf(courseId, actor) };
  }

  @Post('draft/lesson-copies')
  @Can('course:write')
  @ApiCreatedResponse({ type: CopiedLessonDto })
  copyLesson(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Body() from: LessonCopyDto,
  ): Promise<CopiedLessonDto> {
    return this.copies.copyLesson(courseId, from, actor);
  }

  @Post('retirement')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Nobody enrols any more; who is inside finishes' })
  retire(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Body() { reason }: ReasonDto,
  ): Promise<void> {
    return this.life.retire(courseId, reason, actor);
  }

  @Delete('retirement')
  @HttpCode(204)
  @ApiNoContentResponse()
  bringBack(@CurrentActor() actor: Actor, @Param('courseId', ParseUUIDPipe) courseId: string): Promise<void> {
    return this.life.bringBack(courseId, actor);
  }
}
