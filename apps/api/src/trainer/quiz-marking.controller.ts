import { Body, Controller, Get, Header, Param, Put, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { QuizMarking } from '@hvs/study/quizzes';
import { MarkDto, MarkingSheetDto, WaitingPageDto } from './dto/quiz-marking.dto.js';
import { AfterQuery, TrainerAttemptPath } from './dto/quiz-paths.dto.js';

/** Answers in own words that wait for a trainer. */
@ApiTags('trainer')
@Controller('trainer/quiz-marking')
@Can('quiz:manage')
export class QuizMarkingController {
  constructor(private readonly marking: QuizMarking) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: WaitingPageDto, description: 'What waits longest comes first' })
  waiting(@CurrentActor() actor: Actor, @Query() { after }: AfterQuery): Promise<WaitingPageDto> {
    return this.marking.waiting(actor, after);
  }

  @Get(':attemptId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: MarkingSheetDto })
  @ApiNotFoundResponse({ description: 'marking.not-found' })
  sheet(@CurrentActor() actor: Actor, @Param() { attemptId }: TrainerAttemptPath): Promise<MarkingSheetDto> {
    return this.marking.sheet(actor, attemptId);
  }

  @Put(':attemptId/mark')
  @ApiOkResponse({ type: MarkingSheetDto, description: 'With the last mark the result is final' })
  @ApiBadRequestResponse({ description: 'input.invalid, marking.points-invalid' })
  @ApiNotFoundResponse({ description: 'marking.not-found' })
  @ApiConflictResponse({ description: 'marking.done' })
  mark(
    @CurrentActor() actor: Actor,
    @Param() { attemptId }: TrainerAttemptPath,
    @Body() { questionKey, points, comment }: MarkDto,
  ): Promise<MarkingSheetDto> {
    return this.marking.mark(actor, attemptId, { questionKey, points, comment: comment?.trim() || null });
  }
}
