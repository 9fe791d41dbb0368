import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
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
  @ApiForbiddenResponse({ description: 'supervision.own-quiz: the person supervises others just now' })
  @ApiNotFoundResponse({ description: 'enrolment.not-found, supervision.unknown-code' })
  @ApiConflictResponse({
    description:
      'quiz.lessons-unfinished, quiz.already-passed, quiz.no-attempts-left, quiz.wait-first (args: from), ' +
      'quiz.waiting-for-mark, quiz.paper-open, quiz.attempt-open, supervision.other-course, supervision.taken-already',
  })
  start(@CurrentActor() actor: Actor, @Body() { enrolmentId, code }: StartQuizDto): Promise<AttemptViewDto> {
    return this.quizzes.start(actor, enrolmentId, code);
  }

  @Get(':attemptId')
  @Can('own-study:read')
  @ApiOkResponse({ type: AttemptViewDto })
  @ApiNotFoundResponse({ description: 'attempt.not-found' })
  @ApiConflictResponse({ description: 'attempt.on-paper: answers of a printed paper are entered by others' })
  attempt(@CurrentActor() actor: Actor, @Param() { attemptId }: AttemptPath): Promise<AttemptViewDto> {
    return this.quizzes.attempt(actor.personId, attemptId);
  }

  @Put(':attemptId/answers/:questionKey')
  @Can('own-study:do')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Kept in place of an earlier answer' })
  @ApiBadRequestResponse({ description: 'input.invalid, attempt.unknown-question' })
  @ApiNotFoundResponse({ description: 'attempt.not-found' })
  @ApiForbiddenResponse({ description: 'supervision.own-quiz' })
  @ApiConflictResponse({ description: 'attempt.submitted, attempt.not-begun, attempt.on-paper' })
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
