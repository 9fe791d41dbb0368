import { Controller, Header, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNotFoundResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { LearnerCards } from '@hvs/foundation/identity';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { LearnerCardDto } from './dto/learner-card.dto.js';

/** Printed cards for people who sign in without VNeID. */
@ApiTags('administrator')
@Controller('administrator/people/:personId/learner-card')
export class LearnerCardsController {
  constructor(private readonly cards: LearnerCards) {}

  @Post()
  @Can('learner-card:issue')
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'personId', format: 'uuid' })
  @ApiCreatedResponse({ type: LearnerCardDto, description: 'The card; an earlier card of the person stops working' })
  @ApiNotFoundResponse({ description: 'person.not-found: nobody of this id within the jurisdiction' })
  issue(@CurrentActor() actor: Actor, @Param('personId', ParseUUIDPipe) personId: string): Promise<LearnerCardDto> {
    return this.cards.issue(actor, personId);
  }
}
