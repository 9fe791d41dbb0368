import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { QuestionBank, QuestionLists, QuestionStatistics } from '@hvs/study/questions';
import {
  NewQuestionDto,
  QuestionContentDto,
  QuestionDetailDto,
  QuestionEditDto,
  QuestionPageDto,
  QuestionPath,
  QuestionRetirementDto,
  QuestionsQueryDto,
  QuestionTagsDto,
  QuestionVersionPath,
  SavedQuestionDto,
} from './dto/question.dto.js';
import { QuestionStatisticsDto, QuestionUsesDto } from './dto/question-statistics.dto.js';
import { QuestionBodyPipe } from './question-body.pipe.js';
import { QuestionUses } from './question-uses.js';

/** The question bank of the trainer's unit. */
@ApiTags('trainer')
@Controller('trainer/questions')
@Can('question:write')
export class QuestionsController {
  constructor(
    private readonly bank: QuestionBank,
    private readonly lists: QuestionLists,
    private readonly statistics: QuestionStatistics,
    private readonly uses: QuestionUses,
  ) {}

  @Get()
  @ApiOkResponse({ type: QuestionPageDto })
  list(@CurrentActor() actor: Actor, @Query() wanted: QuestionsQueryDto): Promise<QuestionPageDto> {
    return this.lists.list(actor, wanted);
  }

  @Get('tags')
  @ApiOkResponse({ type: QuestionTagsDto })
  async tags(@CurrentActor() actor: Actor): Promise<QuestionTagsDto> {
    return { tags: await this.lists.tags(actor) };
  }

  @Post()
  @ApiBody({ type: NewQuestionDto })
  @ApiCreatedResponse({ type: SavedQuestionDto })
  @ApiBadRequestResponse({ description: 'question.faulty {count, fields}, input.invalid' })
  @ApiConflictResponse({ description: 'question.id-taken' })
  create(
    @CurrentActor() actor: Actor,
    @Body(new QuestionBodyPipe(NewQuestionDto)) body: object,
  ): Promise<SavedQuestionDto> {
    const { id, content } = body as NewQuestionDto;
    return this.bank.create(actor, id, content);
  }

  @Get(':questionId')
  @ApiOkResponse({ type: QuestionDetailDto })
  @ApiNotFoundResponse({ description: 'question.not-found' })
  one(@CurrentActor() actor: Actor, @Param() { questionId }: QuestionPath): Promise<QuestionDetailDto> {
    return this.lists.one(actor, questionId);
  }

  @Get(':questionId/versions/:version')
  @ApiOkResponse({ type: QuestionContentDto })
  @ApiNotFoundResponse({ description: 'question.not-found' })
  async version(
    @CurrentActor() actor: Actor,
    @Param() { questionId, version }: QuestionVersionPath,
  ): Promise<QuestionContentDto> {
    return { content: await this.lists.version(actor, questionId, version) };
  }

  @Put(':questionId')
  @ApiBody({ type: QuestionEditDto })
  @ApiOkResponse({ type: SavedQuestionDto })
  @ApiBadRequestResponse({ description: 'question.faulty {count, fields}, input.invalid' })
  @ApiNotFoundResponse({ description: 'question.not-found' })
  @ApiConflictResponse({ description: 'question.changed-meanwhile {changedBy, version}, question.retired' })
  revise(
    @CurrentActor() actor: Actor,
    @Param() { questionId }: QuestionPath,
    @Body(new QuestionBodyPipe(QuestionEditDto)) edit: object,
  ): Promise<SavedQuestionDto> {
    return this.bank.revise(actor, questionId, edit as QuestionEditDto);
  }

  @Post(':questionId/retirement')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'question.not-found' })
  retire(
    @CurrentActor() actor: Actor,
    @Param() { questionId }: QuestionPath,
    @Body() { reason }: QuestionRetirementDto,
  ): Promise<void> {
    return this.bank.retire(actor, questionId, reason);
  }

  @Delete(':questionId/retirement')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'question.not-found' })
  bringBack(@CurrentActor() actor: Actor, @Param() { questionId }: QuestionPath): Promise<void> {
    return this.bank.bringBack(actor, questionId);
  }

  @Get(':questionId/uses')
  @ApiOkResponse({ type: QuestionUsesDto })
  @ApiNotFoundResponse({ description: 'question.not-found' })
  async usage(@CurrentActor() actor: Actor, @Param() { questionId }: QuestionPath): Promise<QuestionUsesDto> {
    return { uses: await this.uses.of(actor, questionId) };
  }

  @Get(':questionId/statistics')
  @ApiOkResponse({ type: QuestionStatisticsDto })
  @ApiNotFoundResponse({ description: 'question.not-found' })
  async figures(@CurrentActor() actor: Actor, @Param() { questionId }: QuestionPath): Promise<QuestionStatisticsDto> {
    return { versions: await this.statistics.of(actor, questionId) };
  }
}
