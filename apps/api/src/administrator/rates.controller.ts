import { Controller, Get, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Rates } from '@hvs/outcome/statistics';
import { type Actor, Can, CurrentActor, jurisdictionOf } from '@hvs/platform/access';
import { RatesDto, RatesQueryDto } from './dto/rates.dto.js';

/** Enrolment and universalization by hamlet and target group. */
@ApiTags('administrator')
@Controller('administrator/rates')
export class RatesController {
  constructor(private readonly rates: Rates) {}

  @Get()
  @Can('rates:read')
  @ApiOkResponse({ type: RatesDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  show(@CurrentActor() actor: Actor, @Query() query: RatesQueryDto): Promise<RatesDto> {
    return this.rates.of(jurisdictionOf(actor, 'rates:read'), query.targetGroup);
  }
}
