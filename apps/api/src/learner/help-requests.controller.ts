import { Body, Controller, Delete, Get, Header, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { HelpRequests } from '@hvs/support/help-requests';
import { HelpRequestsDto, NewHelpRequestDto } from './dto/help-requests.dto.js';

/** «Nhờ giúp»: calls for help to the helpers of one's own hamlet. */
@ApiTags('learner')
@Can('own-study:do')
@Controller('learner/help-requests')
export class HelpRequestsController {
  constructor(private readonly requests: HelpRequests) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: HelpRequestsDto })
  async list(@CurrentActor() actor: Actor): Promise<HelpRequestsDto> {
    return { requests: await this.requests.of(actor.personId) };
  }

  @Post()
  @ApiCreatedResponse({ type: HelpRequestsDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiConflictResponse({ description: 'help-request.too-many, help-request.id-used' })
  async ask(@CurrentActor() actor: Actor, @Body() request: NewHelpRequestDto): Promise<HelpRequestsDto> {
    return { requests: await this.requests.ask(actor, request) };
  }

  @Delete(':id')
  @ApiOkResponse({ type: HelpRequestsDto, description: 'What had ended already stays as it was' })
  @ApiNotFoundResponse({ description: 'help-request.not-found, also for another person’s' })
  async withdraw(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HelpRequestsDto> {
    return { requests: await this.requests.withdraw(actor, id) };
  }
}
