import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Confirmations } from '@hvs/outcome/confirmation';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { ConfirmationDto } from '../learner/dto/universalization.dto.js';
import { ReasonDto } from './dto/case-deed.dto.js';
import { NewConfirmationDto } from './dto/confirmation.dto.js';

/** National confirmations on VNeID, recorded by officers. */
@ApiTags('police')
@Controller('police/confirmations')
export class ConfirmationsController {
  constructor(private readonly confirmations: Confirmations) {}

  @Post()
  @Can('confirmation:record')
  @ApiCreatedResponse({ type: ConfirmationDto, description: 'The confirmation that stands; the first one is kept' })
  @ApiBadRequestResponse({ description: 'input.invalid, confirmation.in-future' })
  @ApiNotFoundResponse({ description: 'person.not-found: nobody of this id within the jurisdiction' })
  record(@CurrentActor() actor: Actor, @Body() confirmation: NewConfirmationDto): Promise<ConfirmationDto> {
    return this.confirmations.record(actor, confirmation.personId, confirmation.confirmedOn);
  }

  @Post(':personId/withdrawal')
  @HttpCode(204)
  @Can('confirmation:record')
  @ApiNoContentResponse({ description: 'The confirmation is taken back, and the case with it' })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiNotFoundResponse({ description: 'person.not-found, confirmation.not-found' })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { reason }: ReasonDto,
  ): Promise<void> {
    return this.confirmations.withdraw(actor, personId, reason);
  }
}
