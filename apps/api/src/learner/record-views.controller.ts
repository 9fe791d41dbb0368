import { Controller, Get, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Looks } from '@hvs/foundation/audit';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { RecordViewsDto, RecordViewsQueryDto } from './dto/record-views.dto.js';

/** «Ai đã xem hồ sơ của tôi». */
@ApiTags('learner')
@Controller('learner/record-views')
export class RecordViewsController {
  constructor(private readonly looks: Looks) {}

  @Get()
  @Can('own-record-views:read')
  @ApiOkResponse({ type: RecordViewsDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  async list(@CurrentActor() actor: Actor, @Query() page: RecordViewsQueryDto): Promise<RecordViewsDto> {
    const { looks, nextCursor } = await this.looks.at(actor.personId, page.cursor);
    return { views: looks, nextCursor };
  }
}
