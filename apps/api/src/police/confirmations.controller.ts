import { Body, Controller, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiCreatedResponse, ApiNotFoundResponse, ApiTags } from '@nestjs/swagger';
import { Confirmations } from '@hvs/outcome/confirmation';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { ConfirmationDto } from '../learner/dto/universalization.dto.js';
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
}
