import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConfirmationCases, Confirmations } from '@hvs/outcome/confirmation';
import { Universalization } from '@hvs/outcome/universalization';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { ExplanationQueryDto, OwnUniversalizationDto } from './dto/universalization.dto.js';

/** «Tôi còn thiếu gì»: the person's own decisions, in words. */
@ApiTags('learner')
@Controller('learner/universalization')
export class UniversalizationController {
  constructor(
    private readonly universalization: Universalization,
    private readonly confirmations: Confirmations,
    private readonly cases: ConfirmationCases,
  ) {}

  @Get()
  @Can('own-decision:read')
  @ApiOkResponse({ type: OwnUniversalizationDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  async explain(
    @CurrentActor() { personId }: Actor,
    @Query() { for: reader = 'learner' }: ExplanationQueryDto,
    @Headers('accept-language') wished?: string,
  ): Promise<OwnUniversalizationDto> {
    const explanation = await this.universalization.explain(personId, languageOf(wished), reader);
    const latest = await this.cases.latestOf(personId);
    return {
      ...explanation,
      confirmation: await this.confirmations.of(personId),
      confirmationCase: latest && { state: latest.state, since: latest.since, reason: latest.reason },
    };
  }
}
