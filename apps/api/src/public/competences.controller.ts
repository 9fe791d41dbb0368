import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { COMPETENCE_FRAMEWORKS } from '@hvs/contracts';
import { Public } from '@hvs/platform/access';
import { CompetenceFrameworksDto } from './dto/competence.dto.js';

/** The competences that courses and questions name. */
@ApiTags('public')
@Public()
@Controller('public/competence-frameworks')
export class CompetencesController {
  @Get()
  @ApiOkResponse({ type: CompetenceFrameworksDto })
  list(): CompetenceFrameworksDto {
    return { frameworks: [...COMPETENCE_FRAMEWORKS] };
  }
}
