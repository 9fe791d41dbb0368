import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DisplaySettingsOfAccounts } from '@hvs/foundation/identity';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { KeptSettingsDto, OwnSettingsDto } from './dto/display-settings.dto.js';

/** How a person wants pages to be. */
@ApiTags('learner')
@Controller('learner/display-settings')
export class DisplaySettingsController {
  constructor(private readonly settings: DisplaySettingsOfAccounts) {}

  @Get()
  @Can('own-study:read')
  @ApiOkResponse({ type: OwnSettingsDto })
  async own(@CurrentActor() actor: Actor): Promise<OwnSettingsDto> {
    return { kept: await this.settings.of(actor) };
  }

  @Put()
  @Can('own-profile:change')
  @ApiOkResponse({ type: OwnSettingsDto, description: 'What holds now: a later choice that is kept already stays' })
  async keep(@CurrentActor() actor: Actor, @Body() kept: KeptSettingsDto): Promise<OwnSettingsDto> {
    return { kept: await this.settings.keep(actor, kept) };
  }
}
