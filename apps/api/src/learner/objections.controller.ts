import { Body, Controller, Get, Headers, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Objections } from '@hvs/outcome/objections';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { NewObjectionDto, ObjectionDto, ObjectionsDto } from './dto/objections.dto.js';

/** The right to question a decision or evidence about oneself. */
@ApiTags('learner')
@Controller('learner/objections')
export class ObjectionsController {
  constructor(private readonly objections: Objections) {}

  @Get()
  @Can('own-decision:read')
  @ApiOkResponse({ type: ObjectionsDto })
  async list(@CurrentActor() actor: Actor, @Headers('accept-language') wished?: string): Promise<ObjectionsDto> {
    return { objections: await this.objections.of(actor.personId, languageOf(wished)) };
  }

  @Post()
  @Can('own-objection:raise')
  @ApiCreatedResponse({ type: ObjectionDto })
  @ApiBadRequestResponse({ description: 'input.invalid' })
  @ApiNotFoundResponse({ description: 'objection.subject-not-found' })
  @ApiConflictResponse({ description: 'objection.already-open, objection.id-used' })
  raise(
    @CurrentActor() actor: Actor,
    @Body() objection: NewObjectionDto,
    @Headers('accept-language') wished?: string,
  ): Promise<ObjectionDto> {
    return this.objections.raise(actor, objection, languageOf(wished));
  }
}
