import { Body, Controller, Get, Header, HttpCode, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Reviews, StudyDays } from '@hvs/study/reviews';
import {
  CountDaysDto,
  DailyReviewDto,
  JudgedReviewAnswerDto,
  NewReviewAnswerDto,
  StudyDaysDto,
} from './dto/review.dto.js';

/** «Ôn mỗi ngày»: a few questions that were once answered wrong. */
@ApiTags('learner')
@Controller('learner/review')
export class ReviewController {
  constructor(
    private readonly reviews: Reviews,
    private readonly days: StudyDays,
  ) {}

  @Get()
  @Can('own-study:read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: DailyReviewDto })
  today(@CurrentActor() actor: Actor): Promise<DailyReviewDto> {
    return this.reviews.of(actor.personId);
  }

  @Post('answers')
  @HttpCode(200)
  @Can('own-study:do')
  @ApiOkResponse({ type: JudgedReviewAnswerDto, description: 'The same id again gives the same judgement' })
  @ApiBadRequestResponse({ description: 'input.invalid, review.answer-impossible' })
  @ApiNotFoundResponse({ description: 'review.card-not-found' })
  @ApiConflictResponse({ description: 'review.not-due, review.id-used' })
  answer(@CurrentActor() actor: Actor, @Body() answer: NewReviewAnswerDto): Promise<JudgedReviewAnswerDto> {
    return this.reviews.answer(actor, answer);
  }

  @Put('day-count')
  @Can('own-study:do')
  @ApiOkResponse({ type: StudyDaysDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  async countDays(@CurrentActor() actor: Actor, @Body() { wanted }: CountDaysDto): Promise<StudyDaysDto> {
    return { streak: await this.days.count(actor.personId, wanted) };
  }
}
