import { Controller, Get, Headers } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LearnerHome } from '@hvs/outcome/universalization';
import { type Actor, Can, CurrentActor } from '@hvs/platform/access';
import { languageOf } from '@hvs/platform/http';
import { LearnerHomeDto } from './dto/home.dto.js';

/** The page a learner begins on. */
@ApiTags('learner')
@Controller('learner/home')
export class HomeController {
  constructor(private readonly home: LearnerHome) {}

  @Get()
  @Can('own-study:read')
  @ApiOkResponse({ type: LearnerHomeDto })
  show(@CurrentActor() actor: Actor, @Headers('accept-language') wished?: string): Promise<LearnerHomeDto> {
    return this.home.of(actor.personId, languageOf(wished));
  }
}
