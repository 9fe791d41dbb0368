import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Assisting, CareConsents } from '@hvs/foundation/identity';
import { People } from '@hvs/foundation/people';
import { type Actor, Can, CurrentActor, jurisdictionOf } from '@hvs/platform/access';
import { CareCandidatesDto, CareSearchQuery, ConsentIdDto, NewConsentDto, PeopleInCareDto } from './dto/care.dto.js';

const MOST_CANDIDATES = 20;

/** People who have agreed that a helper studies with them on their own account. */
@ApiTags('helper')
@Controller('helper/care')
@Can('care:assist')
export class CareController {
  constructor(
    private readonly consents: CareConsents,
    private readonly assisting: Assisting,
    private readonly people: People,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PeopleInCareDto })
  async inCare(@CurrentActor() actor: Actor): Promise<PeopleInCareDto> {
    return { people: await this.consents.inCareOf(actor) };
  }

  @Get('candidates')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CareCandidatesDto, description: 'People of the jurisdiction, by a part of their name' })
  async candidates(@CurrentActor() actor: Actor, @Query() { name }: CareSearchQuery): Promise<CareCandidatesDto> {
    const found = await this.people.search({ name, limit: MOST_CANDIDATES }, jurisdictionOf(actor, 'care:assist'));
    return {
      people: found.people.map(({ id, fullName, birthDate, hamletName }) => ({
        personId: id,
        fullName,
        birthYear: Number(birthDate.slice(0, 4)),
        hamletName,
      })),
    };
  }

  @Post('consents')
  @ApiCreatedResponse({ type: ConsentIdDto, description: 'It holds for a year' })
  @ApiNotFoundResponse({ description: 'person.not-found' })
  @ApiConflictResponse({ description: 'care.text-outdated' })
  async give(@CurrentActor() actor: Actor, @Body() consent: NewConsentDto): Promise<ConsentIdDto> {
    return { consentId: await this.consents.give(actor, consent) };
  }

  @Delete('consents/:consentId')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: 'care.not-found, also for another helper’s' })
  end(@CurrentActor() actor: Actor, @Param() { consentId }: ConsentIdDto): Promise<void> {
    return this.consents.end(actor, consentId, 'helper');
  }

  @Put('consents/:consentId')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'What was ended by mistake holds again, as it was' })
  @ApiNotFoundResponse({ description: 'care.not-found, also where the person took it back' })
  @ApiConflictResponse({ description: 'care.undo-too-late' })
  undoEnd(@CurrentActor() actor: Actor, @Param() { consentId }: ConsentIdDto): Promise<void> {
    return this.consents.undoEnd(actor, consentId, 'helper');
  }

  @Put('assisting')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'From now on the session acts for the person' })
  @ApiNotFoundResponse({ description: 'care.not-found' })
  begin(@CurrentActor() actor: Actor, @Body() { consentId }: ConsentIdDto): Promise<void> {
    return this.assisting.begin(actor, consentId);
  }
}
