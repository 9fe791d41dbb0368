import { Body, Controller, Get, Header, Headers, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { DigitalIdentity, PersonRecords } from '@hvs/outcome/casework';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { DigitalIdentityDto, SeenIdentityDto } from './dto/digital-identity.dto.js';
import { CitizenIdDto, PersonRecordDto } from './dto/person-record.dto.js';

const NOT_FOUND = 'person.not-found: nobody of this id within the jurisdiction';

/** Looks at people. Each is audited with its purpose in the same transaction, and the person can see it. */
@ApiTags('police')
@Controller('police/people/:personId')
export class DeskPeopleController {
  constructor(
    private readonly records: PersonRecords,
    private readonly digitalIdentity: DigitalIdentity,
  ) {}

  @Get('record')
  @Can('person-record:read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PersonRecordDto })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  @ApiConflictResponse({ description: 'look.purpose-needed' })
  record(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<PersonRecordDto> {
    return this.records.show(actor, personId, languageOf(wished));
  }

  @Post('citizen-id')
  @HttpCode(200)
  @Can('citizen-id:reveal')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CitizenIdDto, description: 'Audited apart from the look at the record' })
  @ApiNotFoundResponse({ description: `${NOT_FOUND}; citizen-id.not-in-register` })
  @ApiConflictResponse({ description: 'look.purpose-needed' })
  async citizenId(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<CitizenIdDto> {
    return { citizenId: await this.records.revealCitizenId(actor, personId) };
  }

  @Post('digital-identity')
  @HttpCode(200)
  @Can('case:work')
  @ApiOkResponse({ type: DigitalIdentityDto, description: 'What is known now: a sign-in with VNeID wins' })
  @ApiBadRequestResponse({ description: 'input.invalid, digital-identity.in-future' })
  @ApiNotFoundResponse({ description: NOT_FOUND })
  enterDigitalIdentity(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() seen: SeenIdentityDto,
  ): Promise<DigitalIdentityDto> {
    return this.digitalIdentity.enter(actor, personId, seen);
  }
}
