import { Body, Controller, Get, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { Notices } from '@hvs/support/notifications';
import { NoticesDto, ReadNoticesDto } from './dto/notices.dto.js';

/** What the person is told: results that turned, cases, answers. */
@ApiTags('learner')
@Controller('learner/notices')
@Can('own-study:read')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Get()
  @ApiOkResponse({ type: NoticesDto })
  list(@CurrentActor() actor: Actor, @Headers('accept-language') wished?: string): Promise<NoticesDto> {
    return this.notices.of(actor.personId, languageOf(wished));
  }

  @Post('read')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Marked as read; what was read before stays so' })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  read(@CurrentActor() actor: Actor, @Body() { upTo }: ReadNoticesDto): Promise<void> {
    return this.notices.read(actor.personId, upTo);
  }
}
