import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Practices } from '@hvs/study/practices';
import {
  NewPracticeTryDto,
  PracticePageDto,
  PracticePath,
  PracticesDto,
  PracticeStandingDto,
  PracticeTriesDto,
  PracticeTriesQuery,
} from './dto/practice.dto.js';

/** Practices: safe look-alikes of services. They may be played without being enrolled. */
@ApiTags('learner')
@Controller('learner')
export class PracticesController {
  constructor(private readonly practices: Practices) {}

  @Get('practices')
  @Can('own-study:read')
  @ApiOkResponse({ type: PracticesDto })
  async list(@CurrentActor() actor: Actor): Promise<PracticesDto> {
    return { practices: await this.practices.practicesFor(actor.personId) };
  }

  @Get('courses/:slug/practices/:practiceKey')
  @Can('own-study:read')
  @ApiOkResponse({ type: PracticePageDto })
  @ApiNotFoundResponse({ description: 'course.not-found, practice.not-found' })
  practice(@CurrentActor() actor: Actor, @Param() { slug, practiceKey }: PracticePath): Promise<PracticePageDto> {
    return this.practices.practiceFor(actor.personId, slug, practiceKey);
  }

  @Get('practice-tries')
  @Can('own-study:read')
  @ApiOkResponse({ type: PracticeTriesDto })
  tries(@CurrentActor() actor: Actor, @Query() { after }: PracticeTriesQuery): Promise<PracticeTriesDto> {
    return this.practices.triesOf(actor.personId, after);
  }

  @Post('practice-tries')
  @HttpCode(200)
  @Can('own-study:do')
  @ApiOkResponse({
    type: PracticeStandingDto,
    description: 'Where the person stands; the same id again changes nothing',
  })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiNotFoundResponse({ description: 'course.not-found, practice.not-found' })
  @ApiConflictResponse({ description: 'practice.try-id-used: the id stands for a try of another practice' })
  record(@CurrentActor() actor: Actor, @Body() ended: NewPracticeTryDto): Promise<PracticeStandingDto> {
    return this.practices.record(actor, ended);
  }
}
