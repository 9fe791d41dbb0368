import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { Offices } from '@hvs/study/enrolments';
import {
  MembersAddedDto,
  NewOrganisationDto,
  OrganisationDto,
  OrganisationsDto,
  PastedListDto,
} from '../dto/enrolment-desk.dto.js';

/** Offices, and who works there. */
@ApiTags('trainer')
@Controller('trainer/organisations')
@Can('enrolment:manage')
export class OrganisationsController {
  constructor(private readonly offices: Offices) {}

  @Get()
  @ApiOkResponse({ type: OrganisationsDto })
  async list(@CurrentActor() actor: Actor): Promise<OrganisationsDto> {
    return { organisations: await this.offices.all(actor) };
  }

  @Post()
  @ApiCreatedResponse({ type: OrganisationDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiForbiddenResponse({ description: 'access.not-allowed' })
  @ApiConflictResponse({ description: 'organisation.name-taken' })
  found(@CurrentActor() actor: Actor, @Body() office: NewOrganisationDto): Promise<OrganisationDto> {
    return this.offices.found(actor, office);
  }

  @Post(':organisationId/members')
  @HttpCode(200)
  @ApiOkResponse({ type: MembersAddedDto })
  @ApiBadRequestResponse({ description: 'input.invalid, enrolment-list.formula, …missing-columns, …empty' })
  @ApiNotFoundResponse({ description: 'organisation.not-found' })
  addMembers(
    @CurrentActor() actor: Actor,
    @Param('organisationId', ParseUUIDPipe) organisationId: string,
    @Body() { text }: PastedListDto,
  ): Promise<MembersAddedDto> {
    return this.offices.addMembers(actor, organisationId, { text });
  }
}
