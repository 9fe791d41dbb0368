import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Learning } from '@hvs/study/learning';
import { LessonPageDto, LessonPath } from './dto/lesson.dto.js';

/** Lessons may be read without being enrolled; only finishing one needs an enrolment. */
@ApiTags('learner')
@Can('own-study:read')
@Controller('learner/courses/:slug/lessons')
export class LessonsController {
  constructor(private readonly learning: Learning) {}

  @Get(':lessonKey')
  @ApiOkResponse({ type: LessonPageDto })
  @ApiNotFoundResponse({ description: 'course.not-found, lesson.not-found' })
  lesson(@CurrentActor() actor: Actor, @Param() { slug, lessonKey }: LessonPath): Promise<LessonPageDto> {
    return this.learning.lessonFor(actor.personId, slug, lessonKey);
  }
}
