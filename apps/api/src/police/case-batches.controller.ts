import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { ConfirmationCases } from '@hvs/outcome/confirmation';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { CaseBatchDto, CaseBatchResultDto } from './dto/case-deed.dto.js';
import { shownCaseResults } from './shown-case-results.js';

/** One deed for many cases at once: each for itself, with its own result. */
@ApiTags('police')
@Controller('police/case-batches')
@Can('case:work')
export class CaseBatchesController {
  constructor(private readonly cases: ConfirmationCases) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: CaseBatchResultDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiServiceUnavailableResponse({ description: 'gateway.not-set-up' })
  async work(
    @CurrentActor() actor: Actor,
    @Body() { caseIds, deed, channel = 'gateway' }: CaseBatchDto,
    @Headers('accept-language') wished?: string,
  ): Promise<CaseBatchResultDto> {
    const results =
      deed === 'review'
        ? await this.cases.reviewMany(actor, caseIds)
        : await this.cases.submitMany(actor, caseIds, channel);
    return { results: shownCaseResults(results, languageOf(wished)) };
  }
}
