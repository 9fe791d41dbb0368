import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Previews } from '@hvs/outcome/universalization';
import { type Actor, Can, CurrentActor, jurisdictionOf } from '@hvs/platform/access';
import { CriteriaPreviewDto, CriteriaPreviewRequestDto } from './dto/criteria-preview.dto.js';

/** What a draft of criteria would change for the people, before anybody approves it. */
@ApiTags('administrator')
@Controller('administrator/criteria-previews')
export class CriteriaPreviewsController {
  constructor(private readonly previews: Previews) {}

  @Post()
  @HttpCode(202)
  @Can('criteria:write')
  @ApiAcceptedResponse({ type: CriteriaPreviewDto })
  @ApiForbiddenResponse({ description: 'criteria.whole-deployment-needed' })
  @ApiNotFoundResponse({ description: 'criteria-draft.not-found' })
  @ApiConflictResponse({ description: 'criteria-draft.faulty, criteria-draft.empty-slot' })
  request(@CurrentActor() actor: Actor, @Body() { draftId }: CriteriaPreviewRequestDto): Promise<CriteriaPreviewDto> {
    return this.previews.request(draftId, actor);
  }

  @Get(':id')
  @Can('criteria:read')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CriteriaPreviewDto })
  @ApiNotFoundResponse({ description: 'criteria-preview.not-found' })
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) previewId: string): Promise<CriteriaPreviewDto> {
    return this.previews.of(previewId, jurisdictionOf(actor, 'criteria:read'));
  }
}
