import { Controller, Get, Headers } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Confirmations } from '@hvs/outcome/confirmation';
import { Universalization } from '@hvs/outcome/universalization';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { UniversalizationDto } from './dto/universalization.dto.js';

/** «Tôi còn thiếu gì»: the person's own decision, in words. */
@ApiTags('learner')
@Controller('learner/universalization')
export class UniversalizationController {
  constructor(
    private readonly universalization: Universalization,
    private readonly confirmations: Confirmations,
  ) {}

  @Get()
  @Can('own-decision:read')
  @ApiOkResponse({ type: UniversalizationDto })
  async explain(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') wished?: string,
  ): Promise<UniversalizationDto> {
    const explanation = await this.universalization.explain(actor.personId, languageOf(wished));
    return { ...explanation, confirmation: await this.confirmations.of(actor.personId) };
  }
}
