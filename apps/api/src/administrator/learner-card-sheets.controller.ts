import { Body, Controller, Header, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNotFoundResponse, ApiTags } from '@nestjs/swagger';
import { LearnerCards } from '@hvs/foundation/identity';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { LearnerCardsDto, LearnerCardsOrderDto } from './dto/learner-card.dto.js';

/** Cards for many people at once, eight to a sheet of A4. */
@ApiTags('administrator')
@Controller('administrator/learner-cards')
export class LearnerCardSheetsController {
  constructor(private readonly cards: LearnerCards) {}

  @Post()
  @Can('learner-card:issue')
  @Header('cache-control', 'no-store')
  @ApiCreatedResponse({ type: LearnerCardsDto, description: 'All of them; earlier cards of these people stop working' })
  @ApiNotFoundResponse({ description: 'person.not-found: one of them is not within the jurisdiction, no card is made' })
  async issue(@CurrentActor() actor: Actor, @Body() { personIds }: LearnerCardsOrderDto): Promise<LearnerCardsDto> {
    return { cards: await this.cards.issueAll(actor, personIds) };
  }
}
