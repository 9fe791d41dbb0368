import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { QuestionRemedy } from '@hvs/contracts';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { QuizRegrades, type RegradeView } from '@hvs/study/quizzes';
import { AfterQuery, RegradePath } from './dto/quiz-paths.dto.js';
import {
  NewRegradeDto,
  RegradableQuestionDto,
  RegradableVersionDto,
  RegradedPeoplePageDto,
  RegradeDto,
  RegradePageDto,
  RegradeVersionPath,
  type RemedyDto,
} from './dto/quiz-regrades.dto.js';

/** Grading anew after a faulty question: looked at first, confirmed, then done by the worker. */
@ApiTags('trainer')
@Controller('trainer')
@Can('quiz:manage')
export class QuizRegradesController {
  constructor(private readonly regrades: QuizRegrades) {}

  @Get('quiz-versions')
  @ApiOkResponse({ type: [RegradableVersionDto], description: 'Versions whose quiz was taken within reach' })
  versions(@CurrentActor() actor: Actor): Promise<RegradableVersionDto[]> {
    return this.regrades.versions(actor);
  }

  @Get('quiz-versions/:versionId/questions')
  @ApiOkResponse({ type: [RegradableQuestionDto] })
  @ApiNotFoundResponse({ description: 'course.not-found' })
  questions(@Param() { versionId }: RegradeVersionPath): Promise<RegradableQuestionDto[]> {
    return this.regrades.questions(versionId);
  }

  @Get('quiz-regrades')
  @ApiOkResponse({ type: RegradePageDto })
  async list(@CurrentActor() actor: Actor, @Query() { after }: AfterQuery): Promise<RegradePageDto> {
    const { regrades, nextAfter } = await this.regrades.list(actor, after);
    return { regrades: regrades.map(shown), nextAfter };
  }

  @Post('quiz-regrades')
  @ApiCreatedResponse({ type: RegradeDto, description: 'What it would change; nothing is changed yet' })
  @ApiBadRequestResponse({ description: 'input.invalid, regrade.unknown-question, regrade.answer-impossible' })
  @ApiForbiddenResponse({ description: 'access.not-allowed: the right must reach a whole commune' })
  @ApiNotFoundResponse({ description: 'course.not-found' })
  async drawUp(@CurrentActor() actor: Actor, @Body() { remedy, ...wanted }: NewRegradeDto): Promise<RegradeDto> {
    return shown(await this.regrades.drawUp(actor, { ...wanted, remedy: remedyOf(remedy) }));
  }

  @Get('quiz-regrades/:regradeId')
  @ApiOkResponse({ type: RegradeDto })
  @ApiNotFoundResponse({ description: 'regrade.not-found' })
  async regrade(@CurrentActor() actor: Actor, @Param() { regradeId }: RegradePath): Promise<RegradeDto> {
    return shown(await this.regrades.regrade(actor, regradeId));
  }

  @Get('quiz-regrades/:regradeId/people')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: RegradedPeoplePageDto, description: 'Who gains or loses stands first' })
  @ApiNotFoundResponse({ description: 'regrade.not-found' })
  people(
    @CurrentActor() actor: Actor,
    @Param() { regradeId }: RegradePath,
    @Query() { after }: AfterQuery,
  ): Promise<RegradedPeoplePageDto> {
    return this.regrades.people(actor, regradeId, after);
  }

  @Post('quiz-regrades/:regradeId/application')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: RegradeDto, description: 'The worker does it; once, however often it is asked for' })
  @ApiNotFoundResponse({ description: 'regrade.not-found' })
  async apply(@CurrentActor() actor: Actor, @Param() { regradeId }: RegradePath): Promise<RegradeDto> {
    return shown(await this.regrades.apply(actor, regradeId));
  }
}

const shown = ({ remedy, ...regrade }: RegradeView): RegradeDto => ({ ...regrade, remedyKind: remedy.kind });

const remedyOf = ({ kind, answers = [] }: RemedyDto): QuestionRemedy =>
  kind === 'also-right' ? { kind, answers: answers.map(({ chosen }) => chosen) } : { kind };
