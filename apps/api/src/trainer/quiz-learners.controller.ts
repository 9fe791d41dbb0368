import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { foldVietnamese } from '@hvs/kernel';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { QuizExtensions } from '@hvs/study/quizzes';
import { NewExtensionDto, QuizLearnerPageDto, QuizLearnersQuery } from './dto/quiz-learners.dto.js';

/** Learners beside the quiz of a course, and more time for those who need it. */
@ApiTags('trainer')
@Controller('trainer')
@Can('quiz:manage')
export class QuizLearnersController {
  constructor(private readonly extensions: QuizExtensions) {}

  @Get('quiz-learners')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: QuizLearnerPageDto })
  learners(
    @CurrentActor() actor: Actor,
    @Query() { courseId, name, after }: QuizLearnersQuery,
  ): Promise<QuizLearnerPageDto> {
    const folded = name === undefined ? undefined : foldVietnamese(name).replaceAll(/[%_\\]/g, '');
    return this.extensions.learners(actor, { courseId, after, name: folded });
  }

  @Post('quiz-extensions')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'An attempt that is open gets the time at once' })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiNotFoundResponse({ description: 'person.not-found, course.not-found' })
  extend(@CurrentActor() actor: Actor, @Body() wanted: NewExtensionDto): Promise<void> {
    return this.extensions.grant(actor, wanted);
  }
}
