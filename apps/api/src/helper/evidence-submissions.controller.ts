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
  EvidenceSubmissionDto,
  EvidenceSubmissionPageDto,
  EvidenceSubmissionsQueryDto,
  NewEvidenceSubmissionDto,
} from '../police/dto/evidence-submission.dto.js';

/** Evidence that helpers and trainers enter for the people they sit beside. */
@ApiTags('helper')
@Controller('helper/evidence-submissions')
export class HelperEvidenceSubmissionsController {
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
  @Can('evidence:submit')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({
    type: EvidenceSubmissionPageDto,
    description: 'What the reader entered, and checklists of others that wait for a second signature',
  })
  listOwn(
    @CurrentActor() actor: Actor,
    @Query() wanted: EvidenceSubmissionsQueryDto,
    @Headers('accept-language') wished?: string,
  ): Promise<EvidenceSubmissionPageDto> {
    return this.submissions.listOwn(actor, wanted, languageOf(wished));
  }

  @Post(':id/check')
  @HttpCode(200)
  @Can('evidence:submit')
  @ApiOkResponse({ type: EvidenceSubmissionDto, description: 'Checklists of another helper or trainer only' })
  @ApiBadRequestResponse({ description: 'input.invalid, evidence-submission.reason-needed' })
  @ApiForbiddenResponse({
    description: 'access.not-allowed, evidence-submission.second-person, evidence-submission.own-person',
  })
  @ApiNotFoundResponse({ description: 'evidence-submission.not-found' })
  @ApiConflictResponse({ description: 'evidence-submission.already-checked' })
  check(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() check: EvidenceSubmissionCheckDto,
    @Headers('accept-language') wished?: string,
  ): Promise<EvidenceSubmissionDto> {
    return this.submissions.check(actor, id, check, languageOf(wished));
  }
}
