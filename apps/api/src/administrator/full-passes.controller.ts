import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { FullPasses } from '@hvs/outcome/universalization';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { FullPassDto, FullPassesDto, FullPassRequestDto } from './dto/full-pass.dto.js';

/** Passes over everybody: seen, asked for, paused and resumed. */
@ApiTags('administrator')
@Controller('administrator/full-passes')
@Can('checks:manage')
export class FullPassesController {
  constructor(private readonly passes: FullPasses) {}

  @Get()
  @ApiOkResponse({ type: FullPassesDto })
  async list(): Promise<FullPassesDto> {
    return { passes: await this.passes.newest() };
  }

  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ type: FullPassDto })
  @ApiForbiddenResponse({ description: 'criteria.whole-deployment-needed' })
  request(@CurrentActor() actor: Actor, @Body() wishes: FullPassRequestDto): Promise<FullPassDto> {
    return this.passes.askFor(actor, wishes.ratePerSecond ?? null);
  }

  @Post(':id/pause')
  @HttpCode(200)
  @ApiOkResponse({ type: FullPassDto })
  @ApiForbiddenResponse({ description: 'criteria.whole-deployment-needed' })
  @ApiNotFoundResponse({ description: 'full-pass.not-found' })
  @ApiConflictResponse({ description: 'full-pass.finished' })
  pause(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) passId: string): Promise<FullPassDto> {
    return this.passes.pause(passId, actor);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @ApiOkResponse({ type: FullPassDto })
  @ApiForbiddenResponse({ description: 'criteria.whole-deployment-needed' })
  @ApiNotFoundResponse({ description: 'full-pass.not-found' })
  @ApiConflictResponse({ description: 'full-pass.finished' })
  resume(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) passId: string): Promise<FullPassDto> {
    return this.passes.resume(passId, actor);
  }
}
