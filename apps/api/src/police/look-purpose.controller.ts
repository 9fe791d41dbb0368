import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LookPurposes } from '@hvs/foundation/audit';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { LookPurposeDto, NewLookPurposeDto } from './dto/look-purpose.dto.js';

/** The purpose of work: asked once per session, stored with every look. */
@ApiTags('police')
@Controller('police/look-purpose')
@Can('person-record:read')
export class LookPurposeController {
  constructor(private readonly purposes: LookPurposes) {}

  @Post()
  @ApiCreatedResponse({ type: LookPurposeDto, description: 'Holds for this session for eight hours' })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  state(@CurrentActor() actor: Actor, @Body() { purpose }: NewLookPurposeDto): Promise<LookPurposeDto> {
    return this.purposes.state(actor, purpose);
  }

  @Get()
  @ApiOkResponse({ type: LookPurposeDto })
  async current(@CurrentActor() actor: Actor): Promise<LookPurposeDto> {
    return (await this.purposes.current(actor)) ?? { purpose: null, expiresAt: null };
  }
}
