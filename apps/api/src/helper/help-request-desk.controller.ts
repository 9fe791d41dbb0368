import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { HelpRequestDesk } from '@hvs/support/help-requests';
import { DeskHelpRequestDto, DeskHelpRequestsDto, HelpDoneDto } from './dto/help-request-desk.dto.js';

/** Calls for help from the people of a helper's unit. */
@ApiTags('helper')
@Can('help-request:answer')
@Controller('helper/help-requests')
export class HelpRequestDeskController {
  constructor(private readonly desk: HelpRequestDesk) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: DeskHelpRequestsDto })
  async list(@CurrentActor() actor: Actor): Promise<DeskHelpRequestsDto> {
    return { requests: await this.desk.open(actor) };
  }

  @Post(':id/taking')
  @HttpCode(200)
  @ApiOkResponse({ type: DeskHelpRequestDto })
  @ApiForbiddenResponse({ description: 'help-request.own' })
  @ApiNotFoundResponse({ description: 'help-request.not-found' })
  @ApiConflictResponse({ description: 'help-request.already-taken' })
  take(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DeskHelpRequestDto> {
    return this.desk.take(actor, id);
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOkResponse({ type: DeskHelpRequestDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiForbiddenResponse({ description: 'help-request.own' })
  @ApiNotFoundResponse({ description: 'help-request.not-found' })
  finish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { note }: HelpDoneDto,
  ): Promise<DeskHelpRequestDto> {
    return this.desk.finish(actor, id, note);
  }
}
