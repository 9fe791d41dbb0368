import { Body, Controller, Header, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PersonRecords } from '@hvs/outcome/casework';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { PersonRecordDto, RecordLookDto } from './dto/record-look.dto.js';

/** Looks at people's records. Each is a deed of its own, with its purpose, that the person can see. */
@ApiTags('police')
@Controller('police/record-looks')
export class RecordLooksController {
  constructor(private readonly records: PersonRecords) {}

  @Post()
  @HttpCode(200)
  @Can('person-record:read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: PersonRecordDto })
  @ApiBadRequestResponse({ description: 'input.invalid, citizen-id.invalid, citizen-id.old-card' })
  @ApiNotFoundResponse({ description: 'person.not-found: nobody of this citizen id within the jurisdiction' })
  look(
    @CurrentActor() actor: Actor,
    @Body() look: RecordLookDto,
    @Headers('accept-language') wished?: string,
  ): Promise<PersonRecordDto> {
    return this.records.look(actor, look, languageOf(wished));
  }
}
