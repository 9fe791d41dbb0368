import { Body, Controller, Get, Header, Headers, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { ObjectionDesk } from '@hvs/outcome/objections';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import {
  DeskObjectionDto,
  DeskObjectionsDto,
  ObjectionAnswerDto,
  ObjectionCountsDto,
  ObjectionQueryDto,
} from './dto/desk-objection.dto.js';

/** Objections at the desk, each with the day by which it must be answered. */
@ApiTags('police')
@Controller('police/objections')
@Can('objection:answer')
export class DeskObjectionsController {
  constructor(private readonly desk: ObjectionDesk) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: DeskObjectionsDto, description: 'A look at a list, which the people on it can see' })
  @ApiConflictResponse({ description: 'look.purpose-needed' })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { state = 'open', after }: ObjectionQueryDto,
    @Headers('accept-language') wished?: string,
  ): Promise<DeskObjectionsDto> {
    const page = await this.desk.list(actor, { state, after }, languageOf(wished));
    return { ...page, counts: await this.desk.counts(actor) };
  }

  @Get('counts')
  @ApiOkResponse({ type: ObjectionCountsDto, description: 'Names nobody, so it needs no purpose' })
  counts(@CurrentActor() actor: Actor): Promise<ObjectionCountsDto> {
    return this.desk.counts(actor);
  }

  @Post(':objectionId/answer')
  @HttpCode(200)
  @ApiOkResponse({ type: DeskObjectionDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiForbiddenResponse({ description: 'objection.own' })
  @ApiNotFoundResponse({ description: 'objection.not-found: also outside the jurisdiction' })
  @ApiConflictResponse({ description: 'objection.already-answered' })
  answer(
    @CurrentActor() actor: Actor,
    @Param('objectionId', ParseUUIDPipe) objectionId: string,
    @Body() given: ObjectionAnswerDto,
    @Headers('accept-language') wished?: string,
  ): Promise<DeskObjectionDto> {
    return this.desk.answer(actor, objectionId, given, languageOf(wished));
  }
}
