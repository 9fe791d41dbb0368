import { Body, Controller, Delete, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { CriteriaApprovals, CriteriaDrafts, CriteriaSets } from '@hvs/outcome/criteria';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { BoundedBodyPipe } from './bounded-body.pipe.js';
import {
  CriteriaDraftDto,
  DraftApprovalDto,
  DraftChangeDto,
  DraftReturnDto,
  NewDraftDto,
} from './dto/criteria-draft.dto.js';
import { StoredCriteriaSetDto } from './dto/criteria-set.dto.js';
import { shownDraft, shownSet } from './shown-criteria.js';

/** Criteria sets in the making: written by one administrator, approved by another. */
@ApiTags('administrator')
@Controller('administrator/criteria-drafts')
@Can('criteria:write')
@ApiForbiddenResponse({ description: 'criteria.whole-deployment-needed' })
@ApiNotFoundResponse({ description: 'criteria-draft.not-found, criteria-set.not-found' })
export class CriteriaDraftsController {
  constructor(
    private readonly drafts: CriteriaDrafts,
    private readonly approvals: CriteriaApprovals,
    private readonly sets: CriteriaSets,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: CriteriaDraftDto })
  async create(
    @CurrentActor() actor: Actor,
    @Body() wish: NewDraftDto,
    @Headers('accept-language') wished?: string,
  ): Promise<CriteriaDraftDto> {
    return shownDraft(await this.drafts.create(wish, actor), languageOf(wished));
  }

  @Get(':draftId')
  @Can('criteria:read')
  @ApiOkResponse({ type: CriteriaDraftDto })
  async show(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<CriteriaDraftDto> {
    return shownDraft(await this.drafts.find(draftId, actor), languageOf(wished));
  }

  @Put(':draftId')
  @ApiBody({ type: DraftChangeDto })
  @ApiOkResponse({ type: CriteriaDraftDto })
  @ApiBadRequestResponse({ description: 'criteria-draft.too-deep, input.invalid' })
  @ApiConflictResponse({
    description: 'criteria-draft.changed-meanwhile {changedBy, changedAt, revision}, .submitted, .approved',
  })
  async save(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body(new BoundedBodyPipe(DraftChangeDto)) body: object,
    @Headers('accept-language') wished?: string,
  ): Promise<CriteriaDraftDto> {
    return shownDraft(await this.drafts.save(draftId, body as DraftChangeDto, actor), languageOf(wished));
  }

  @Delete(':draftId')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: 'criteria-draft.submitted, criteria-draft.approved' })
  remove(@CurrentActor() actor: Actor, @Param('draftId', ParseUUIDPipe) draftId: string): Promise<void> {
    return this.drafts.remove(draftId, actor);
  }

  @Post(':draftId/submission')
  @HttpCode(200)
  @ApiOkResponse({ type: CriteriaDraftDto })
  @ApiConflictResponse({ description: 'criteria-draft.faulty {count, paths}, .empty-slot, .submitted, .approved' })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<CriteriaDraftDto> {
    return shownDraft(await this.drafts.submit(draftId, actor), languageOf(wished));
  }

  @Post(':draftId/return')
  @HttpCode(200)
  @ApiOkResponse({ type: CriteriaDraftDto })
  @ApiConflictResponse({ description: 'criteria-draft.not-submitted, criteria-draft.approved' })
  async sendBack(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() { reason }: DraftReturnDto,
    @Headers('accept-language') wished?: string,
  ): Promise<CriteriaDraftDto> {
    return shownDraft(await this.drafts.sendBack(draftId, reason, actor), languageOf(wished));
  }

  @Post(':draftId/approval')
  @Can('criteria:approve')
  @ApiCreatedResponse({ type: StoredCriteriaSetDto })
  @ApiBadRequestResponse({ description: 'criteria-set.in-past, input.invalid' })
  @ApiForbiddenResponse({ description: 'criteria-set.second-person, criteria.whole-deployment-needed' })
  @ApiConflictResponse({
    description:
      'criteria-set.preview-needed, .would-take-away {percent, losing}, .losses-not-counted {percent, losing}, ' +
      '.before-coming {version, day}; criteria-draft.not-submitted, .approved, .faulty, .empty-slot',
  })
  async approve(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() wish: DraftApprovalDto,
    @Headers('accept-language') wished?: string,
  ): Promise<StoredCriteriaSetDto> {
    const criteriaSetId = await this.approvals.approve(draftId, wish, actor);
    return shownSet(await this.sets.find(criteriaSetId), languageOf(wished));
  }
}
