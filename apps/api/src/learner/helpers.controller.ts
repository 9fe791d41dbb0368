import { Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { CareConsents } from '@hvs/foundation/identity';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { ConsentIdDto } from '../helper/dto/care.dto.js';
import { HelpersOfPersonDto } from './dto/helper-of-person.dto.js';

/** Who may study with a person on the person’s own account. */
@ApiTags('learner')
@Controller('learner/helpers')
export class HelpersController {
  constructor(private readonly consents: CareConsents) {}

  @Get()
  @Can('own-profile:read')
  @ApiOkResponse({ type: HelpersOfPersonDto })
  async own(@CurrentActor() actor: Actor): Promise<HelpersOfPersonDto> {
    return { helpers: await this.consents.helpersOf(actor.personId) };
  }

  @Delete(':consentId')
  @Can('own-profile:change')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Taken back; a session that acts by it is over at once' })
  @ApiNotFoundResponse({ description: 'care.not-found, also for another person’s' })
  end(@CurrentActor() actor: Actor, @Param() { consentId }: ConsentIdDto): Promise<void> {
    return this.consents.end(actor, consentId, 'person');
  }

  @Put(':consentId')
  @Can('own-profile:change')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'What was ended by mistake holds again, as it was' })
  @ApiNotFoundResponse({ description: 'care.not-found, also where the helper ended it' })
  @ApiConflictResponse({ description: 'care.undo-too-late' })
  undoEnd(@CurrentActor() actor: Actor, @Param() { consentId }: ConsentIdDto): Promise<void> {
    return this.consents.undoEnd(actor, consentId, 'person');
  }
}
