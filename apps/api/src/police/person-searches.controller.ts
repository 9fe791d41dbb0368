import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiConflictResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PersonSearches } from '@hvs/outcome/casework';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { FoundPeopleDto, PersonSearchDto } from './dto/person-search.dto.js';

/** Searches for people. Each is audited as a look at a list, which the people found can see. */
@ApiTags('police')
@Controller('police/person-searches')
export class PersonSearchesController {
  constructor(private readonly searches: PersonSearches) {}

  @Post()
  @HttpCode(200)
  @Can('person-record:read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: FoundPeopleDto })
  @ApiBadRequestResponse({
    description:
      'input.invalid, person-search.too-wide, person-search.too-many, citizen-id.invalid, citizen-id.old-card, ' +
      'citizen-id.letter-o',
  })
  @ApiConflictResponse({ description: 'look.purpose-needed' })
  search(@CurrentActor() actor: Actor, @Body() query: PersonSearchDto): Promise<FoundPeopleDto> {
    return this.searches.search(actor, query);
  }
}
