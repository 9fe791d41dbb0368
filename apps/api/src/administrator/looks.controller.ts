import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Looks } from '@hvs/foundation/audit';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { LooksDto, LooksQueryDto } from './dto/looks.dto.js';

/** Who looked at whom, and why. Searching it is audited too. */
@ApiTags('administrator')
@Controller('administrator/looks')
export class LooksController {
  constructor(private readonly looks: Looks) {}

  @Get()
  @Can('looks:read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: LooksDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  search(@CurrentActor() actor: Actor, @Query() query: LooksQueryDto): Promise<LooksDto> {
    return this.looks.search(actor, query);
  }
}
