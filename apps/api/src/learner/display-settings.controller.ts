import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DisplaySettingsOfAccounts } from '@hvs/foundation/identity';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { KeptSettingsDto, OwnSettingsDto } from './dto/display-settings.dto.js';

/** How a person wants pages to be. */
@ApiTags('learner')
@Controller('learner/display-settings')
export class DisplaySettingsController {
  constructor(private readonly settings: DisplaySettingsOfAccounts) {}

  @Get()
  @Can('own-profile:read')
  @ApiOkResponse({ type: OwnSettingsDto })
  async own(@CurrentActor() actor: Actor): Promise<OwnSettingsDto> {
    return { kept: await this.settings.of(actor) };
  }

  @Put()
  @Can('own-profile:change')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Kept, unless a later choice is kept already' })
  keep(@CurrentActor() actor: Actor, @Body() kept: KeptSettingsDto): Promise<void> {
    return this.settings.keep(actor, kept);
  }
}
