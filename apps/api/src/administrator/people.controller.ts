import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { PeoplePageDto, PeopleQueryDto } from './dto/people.dto.js';
import { PeopleList } from './people-list.js';

/** The people of the register, for finding someone who needs a learner card. */
@ApiTags('administrator')
@Controller('administrator/people')
export class PeopleController {
  constructor(private readonly people: PeopleList) {}

  @Get()
  @Can('register:read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PeoplePageDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  list(@CurrentActor() actor: Actor, @Query() query: PeopleQueryDto): Promise<PeoplePageDto> {
    return this.people.page(actor, query);
  }
}
