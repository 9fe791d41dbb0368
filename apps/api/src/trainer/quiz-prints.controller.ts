import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { DomainError } from '@hvs/kernel';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { PaperEntry, QuizPrints } from '@hvs/study/quizzes';
import { AfterQuery, TrainerAttemptPath } from './dto/quiz-paths.dto.js';
import {
  EnteredPaperDto,
  NewPrintDto,
  PaperAnswersDto,
  PrintCodeQuery,
  PrintedPaperDto,
  PrintPageDto,
} from './dto/quiz-prints.dto.js';

/** Quizzes on paper: printed for a person, and entered by somebody else than who printed it. */
@ApiTags('trainer')
@Controller('trainer/quiz-prints')
export class QuizPrintsController {
  constructor(
    private readonly prints: QuizPrints,
    private readonly entry: PaperEntry,
  ) {}

  @Get()
  @Can('quiz:manage')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PrintPageDto, description: 'Not entered yet, the newest first' })
  open(@CurrentActor() actor: Actor, @Query() { after }: AfterQuery): Promise<PrintPageDto> {
    return this.prints.open(actor, after);
  }

  @Post()
  @Can('quiz:manage')
  @ApiCreatedResponse({ type: PrintedPaperDto, description: 'A new paper, or the one that is printed already' })
  @ApiForbiddenResponse({ description: 'quiz-print.own-paper' })
  @ApiNotFoundResponse({ description: 'person.not-found' })
  @ApiConflictResponse({
    description: 'quiz-print.not-enrolled, quiz.attempt-open, quiz.already-passed, quiz.waiting-for-mark',
  })
  print(@CurrentActor() actor: Actor, @Body() wanted: NewPrintDto): Promise<PrintedPaperDto> {
    return this.prints.print(actor, wanted);
  }

  @Get('by-code')
  @Can('quiz:supervise')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PrintedPaperDto, description: 'For whoever enters its answers' })
  @ApiForbiddenResponse({ description: 'quiz-print.second-person, quiz-print.own-paper' })
  @ApiNotFoundResponse({ description: 'quiz-print.not-found' })
  @ApiConflictResponse({ description: 'quiz-print.entered-already' })
  forEntry(@CurrentActor() actor: Actor, @Query() { code }: PrintCodeQuery): Promise<PrintedPaperDto> {
    return this.entry.paper(actor, code);
  }

  @Get(':attemptId')
  @Can('quiz:manage')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PrintedPaperDto })
  @ApiNotFoundResponse({ description: 'quiz-print.not-found' })
  paper(@CurrentActor() actor: Actor, @Param() { attemptId }: TrainerAttemptPath): Promise<PrintedPaperDto> {
    return this.prints.paper(actor, attemptId);
  }

  @Post(':attemptId/answers')
  @Can('quiz:supervise')
  @HttpCode(200)
  @ApiOkResponse({ type: EnteredPaperDto, description: 'All answers are kept and the paper is graded, in one deed' })
  @ApiBadRequestResponse({ description: 'input.invalid, attempt.unknown-question' })
  @ApiForbiddenResponse({ description: 'quiz-print.second-person, quiz-print.own-paper' })
  @ApiNotFoundResponse({ description: 'quiz-print.not-found' })
  @ApiConflictResponse({ description: 'quiz-print.entered-already' })
  enter(
    @CurrentActor() actor: Actor,
    @Param() { attemptId }: TrainerAttemptPath,
    @Body() { answers }: PaperAnswersDto,
  ): Promise<EnteredPaperDto> {
    return this.entry.enter(actor, attemptId, readAnswers(answers));
  }

  @Delete(':attemptId')
  @Can('quiz:manage')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Taken back; nobody answered it' })
  @ApiNotFoundResponse({ description: 'quiz-print.not-found' })
  @ApiConflictResponse({ description: 'quiz-print.entered-already' })
  takeBack(@CurrentActor() actor: Actor, @Param() { attemptId }: TrainerAttemptPath): Promise<void> {
    return this.prints.takeBack(actor, attemptId);
  }
}

/** Lists of words under each question; anything else is no answer. @throws DomainError `attempt.unknown-question` */
function readAnswers(answers: Record<string, unknown>): Record<string, string[]> {
  const isAnswer = (answer: unknown): answer is string[] =>
    Array.isArray(answer) && answer.every((each) => typeof each === 'string' && !each.includes('\0'));
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => {
      if (!isAnswer(answer)) throw new DomainError('attempt.unknown-question');
      return [key, answer];
    }),
  );
}
