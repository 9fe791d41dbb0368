import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Learning } from '@hvs/study/learning';
import { CompleteLessonDto, LessonCompletionDto } from './dto/lesson.dto.js';

/** Finished lessons; sending one again changes nothing. */
@ApiTags('learner')
@Can('own-study:do')
@Controller('learner/lesson-completions')
export class LessonCompletionsController {
  constructor(private readonly learning: Learning) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: LessonCompletionDto })
  @ApiNotFoundResponse({ description: 'enrolment.not-found, lesson.not-found' })
  @ApiConflictResponse({ description: 'lesson.completion-id-used: the id stands for another lesson' })
  complete(@CurrentActor() actor: Actor, @Body() done: CompleteLessonDto): Promise<LessonCompletionDto> {
    return this.learning.completeLesson(actor, done);
  }
}
