import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiConflictResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DigitalIdentity } from '@hvs/outcome/casework';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { DigitalIdentityOverviewDto, IdentityPeopleDto, IdentityPeopleQueryDto } from './dto/digital-identity.dto.js';

/** Who has a VNeID account of which level, from 16 years on. */
@ApiTags('police')
@Controller('police/digital-identity')
export class DigitalIdentityController {
  constructor(private readonly digitalIdentity: DigitalIdentity) {}

  @Get()
  @Can('digital-identity:read')
  @ApiOkResponse({ type: DigitalIdentityOverviewDto })
  overview(@CurrentActor() actor: Actor): Promise<DigitalIdentityOverviewDto> {
    return this.digitalIdentity.overview(actor);
  }

  @Get('people')
  @Can('person-record:read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: IdentityPeopleDto, description: 'A look at a list, which the people on it can see' })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiConflictResponse({ description: 'look.purpose-needed' })
  people(@CurrentActor() actor: Actor, @Query() query: IdentityPeopleQueryDto): Promise<IdentityPeopleDto> {
    return this.digitalIdentity.list(actor, query);
  }
}
