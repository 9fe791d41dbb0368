import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Gateway } from '@hvs/outcome/confirmation';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { AfterQueryDto, GatewayDto, OdditiesDto } from './dto/gateway.dto.js';

/** How it stands with the confirmation gateway. */
@ApiTags('police')
@Controller('police/gateway')
@Can('case:work')
export class GatewayController {
  constructor(private readonly gateway: Gateway) {}

  @Get()
  @ApiOkResponse({ type: GatewayDto })
  show(@CurrentActor() actor: Actor): Promise<GatewayDto> {
    return this.gateway.status(actor);
  }

  @Get('oddities')
  @ApiOkResponse({ type: OdditiesDto })
  oddities(@CurrentActor() actor: Actor, @Query() { after }: AfterQueryDto): Promise<OdditiesDto> {
    return this.gateway.listOddities(actor, after);
  }
}
