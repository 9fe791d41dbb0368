import { Controller, Get, Headers, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CriteriaDrafts, CriteriaSets } from '@hvs/outcome/criteria';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { StoredCriteriaSetDto, CriteriaSetsDto } from './dto/criteria-set.dto.js';
import { shownSet } from './shown-criteria.js';

/** The criteria sets of every group: in force, coming and replaced. */
@ApiTags('administrator')
@Controller('administrator/criteria-sets')
@Can('criteria:read')
export class CriteriaSetsController {
  constructor(
    private readonly sets: CriteriaSets,
    private readonly drafts: CriteriaDrafts,
  ) {}

  @Get()
  @ApiOkResponse({ type: CriteriaSetsDto })
  async list(@CurrentActor() actor: Actor): Promise<CriteriaSetsDto> {
    const [sets, drafts] = await Promise.all([this.sets.list(), this.drafts.list(actor)]);
    return { sets, drafts };
  }

  @Get(':criteriaSetId')
  @ApiOkResponse({ type: StoredCriteriaSetDto })
  @ApiNotFoundResponse({ description: 'criteria-set.not-found' })
  async show(
    @Param('criteriaSetId', ParseUUIDPipe) criteriaSetId: string,
    @Headers('accept-language') wished?: string,
  ): Promise<StoredCriteriaSetDto> {
    return shownSet(await this.sets.find(criteriaSetId), languageOf(wished));
  }
}
