import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { ConfirmationCases } from '@hvs/outcome/confirmation';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { CaseCountsDto, CaseDto, CaseQueueDto, CaseQueueQueryDto } from './dto/case.dto.js';
import { ReasonDto, SubmissionWayDto } from './dto/case-deed.dto.js';

const NOT_FOUND = 'confirmation-case.not-found: also outside the jurisdiction';
const CONFLICT =
  'look.purpose-needed, confirmation-case.turned-meanwhile (names who did it), confirmation-case.step-not-allowed';

/** Cases on their way to the national confirmation. */
@ApiTags('police')
@Controller('police/cases')
@Can('case:work')
export class CasesController {
  constructor(private readonly cases: ConfirmationCases) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CaseQueueDto, description: 'A look at a list, which the people on it can see' })
  @ApiConflictResponse({ description: 'look.purpose-needed' })
  list(@CurrentActor() actor: Actor, @Query() filter: CaseQueueQueryDto): Promise<CaseQueueDto> {
    return this.cases.list(actor, filter);
  }

  @Get('counts')
  @ApiOkResponse({ type: CaseCountsDto, description: 'No person is seen, so no purpose is needed' })
  counts(@CurrentActor() actor: Actor): Promise<CaseCountsDto> {
    return this.cases.counts(actor);
  }

  @Get(':caseId')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CaseDto })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({ description: 'look.purpose-needed' })
  show(@CurrentActor() actor: Actor, @Param('caseId', ParseUUIDPipe) caseId: string): Promise<CaseDto> {
    return this.cases.of(actor, caseId);
  }

  @Post(':caseId/review')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseDto })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({ description: CONFLICT })
  review(@CurrentActor() actor: Actor, @Param('caseId', ParseUUIDPipe) caseId: string): Promise<CaseDto> {
    return this.cases.review(actor, caseId);
  }

  @Post(':caseId/submission')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseDto })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({
    description: `${CONFLICT}, confirmation-case.no-citizen-id, confirmation-case.criteria-not-met`,
  })
  submit(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() { channel }: SubmissionWayDto,
  ): Promise<CaseDto> {
    return this.cases.submit(actor, caseId, channel);
  }

  @Post(':caseId/return')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({ description: CONFLICT })
  return(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() { reason }: ReasonDto,
  ): Promise<CaseDto> {
    return this.cases.return(actor, caseId, reason);
  }

  @Post(':caseId/withdrawal')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseDto, description: 'With a confirmed case its confirmation is taken back' })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({ description: CONFLICT })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() { reason }: ReasonDto,
  ): Promise<CaseDto> {
    return this.cases.withdraw(actor, caseId, reason);
  }
}
