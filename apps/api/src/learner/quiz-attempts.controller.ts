import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiGoneResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Quizzes } from '@hvs/study/quizzes';
import { AnswerDto, AnswerPath, AttemptPath, AttemptViewDto, StartQuizDto } from './dto/quiz-attempt.dto.js';

/** Taking a quiz. The answer key is in a response only after the attempt was submitted. */
@ApiTags('learner')
@Controller('learner/quiz-attempts')
export class QuizAttemptsController {
  constructor(private readonly quizzes: Quizzes) {}

  @Post()
  @Can('own-study:do')
  @ApiCreatedResponse({ type: AttemptViewDto, description: 'A new attempt, or the one that is open' })
  @ApiNotFoundResponse({ description: 'enrolment.not-found' })
  @ApiConflictResponse({ description: 'quiz.lessons-unfinished, quiz.already-passed, quiz.no-attempts-left' })
  start(@CurrentActor() actor: Actor, @Body() { enrolmentId }: StartQuizDto): Promise<AttemptViewDto> {
    return this.quizzes.start(actor, enrolmentId);
  }

  @Get(':attemptId')
  @Can('own-study:read')
  @ApiOkResponse({ type: AttemptViewDto })
  @ApiNotFoundResponse({ description: 'attempt.not-found' })
  attempt(@CurrentActor() actor: Actor, @Param() { attemptId }: AttemptPath): Promise<AttemptViewDto> {
    return this.quizzes.attempt(actor.personId, attemptId);
  }

  @Put(':attemptId/answers/:questionKey')
  @Can('own-study:do')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Kept in place of an earlier answer' })
  @ApiBadRequestResponse({ description: 'input.invalid, attempt.unknown-question' })
  @ApiNotFoundResponse({ description: 'attempt.not-found' })
  @ApiConflictResponse({ description: 'attempt.submitted' })
  @ApiGoneResponse({ description: 'attempt.time-over' })
  answer(
    @CurrentActor() actor: Actor,
    @Param() { attemptId, questionKey }: AnswerPath,
    @Body() { chosen }: AnswerDto,
  ): Promise<void> {
    return this.quizzes.answer(actor.personId, attemptId, questionKey, chosen);
  }

  @Post(':attemptId/submission')
  @Can('own-study:do')
  @HttpCode(200)
  @ApiOkResponse({ type: AttemptViewDto, description: 'The result; the same one when it is handed in again' })
  @ApiNotFoundResponse({ description: 'attempt.not-found' })
  submit(@CurrentActor() actor: Actor, @Param() { attemptId }: AttemptPath): Promise<AttemptViewDto> {
    return this.quizzes.submit(actor, attemptId);
  }
}
