import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Can } from '@hvs/platform/access';
import { EvidenceNamesDto } from './dto/evidence-names.dto.js';

/** The names by which the criteria in force look for evidence that people enter. */
@ApiTags('helper')
@Controller('helper/evidence-names')
@Can('evidence:submit')
export class EvidenceNamesController {
  constructor(private readonly sets: CriteriaSets) {}

  @Get()
  @ApiOkResponse({ type: EvidenceNamesDto })
  show(): Promise<EvidenceNamesDto> {
    return this.sets.evidenceNames();
  }
}
