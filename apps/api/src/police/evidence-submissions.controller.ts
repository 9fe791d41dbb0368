import { Body, Controller, Get, Header, Headers, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { EvidenceSubmissions } from '@hvs/foundation/evidence';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import {
  EvidenceSubmissionCheckDto,
  EvidenceSubmissionCountsDto,
  EvidenceSubmissionDto,
  EvidenceSubmissionPageDto,
  EvidenceSubmissionsQueryDto,
  NewEvidenceSubmissionDto,
} from './dto/evidence-submission.dto.js';

/** Evidence that officers enter and check. */
@ApiTags('police')
@Controller('police/evidence-submissions')
export class PoliceEvidenceSubmissionsController {
  constructor(private readonly submissions: EvidenceSubmissions) {}

  @Post()
  @Can('evidence:submit')
  @ApiCreatedResponse({ type: EvidenceSubmissionDto })
  @ApiBadRequestResponse({
    description: 'input.invalid, evidence.invalid (args: field, reason), evidence-submission.in-future',
  })
  @ApiForbiddenResponse({ description: 'evidence-submission.own-person' })
  @ApiNotFoundResponse({ description: 'person.not-found: nobody of this id within the jurisdiction' })
  @ApiConflictResponse({ description: 'evidence-submission.id-taken' })
  submit(
    @CurrentActor() actor: Actor,
    @Body() submission: NewEvidenceSubmissionDto,
    @Headers('accept-language') wished?: string,
  ): Promise<EvidenceSubmissionDto> {
    return this.submissions.submit(actor, submission, languageOf(wished));
  }

  @Get()
  @Can('evidence:check')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({
    type: EvidenceSubmissionPageDto,
    description: 'Waiting: who waits longest first; else newest first',
  })
  @ApiConflictResponse({ description: 'look.purpose-needed' })
  list(
    @CurrentActor() actor: Actor,
    @Query() wanted: EvidenceSubmissionsQueryDto,
    @Headers('accept-language') wished?: string,
  ): Promise<EvidenceSubmissionPageDto> {
    return this.submissions.listForChecking(actor, wanted, languageOf(wished));
  }

  @Get('counts')
  @Can('evidence:check')
  @ApiOkResponse({ type: EvidenceSubmissionCountsDto, description: 'No person is seen, so no purpose is needed' })
  counts(@CurrentActor() actor: Actor): Promise<EvidenceSubmissionCountsDto> {
    return this.submissions.counts(actor);
  }

  @Post(':id/check')
  @HttpCode(200)
  @Can('evidence:check')
  @ApiOkResponse({ type: EvidenceSubmissionDto })
  @ApiBadRequestResponse({ description: 'input.invalid, evidence-submission.reason-needed' })
  @ApiForbiddenResponse({ description: 'evidence-submission.second-person, evidence-submission.own-person' })
  @ApiNotFoundResponse({ description: 'evidence-submission.not-found' })
  @ApiConflictResponse({ description: 'evidence-submission.already-checked, evidence-submission.number-taken' })
  check(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() check: EvidenceSubmissionCheckDto,
    @Headers('accept-language') wished?: string,
  ): Promise<EvidenceSubmissionDto> {
    return this.submissions.check(actor, id, check, languageOf(wished));
  }
}
