import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CriterionVocabulary } from '@hvs/outcome/criteria';
import { Can } from '@hvs/platform/access';
import { CriterionVocabularyDto } from './dto/criterion-vocabulary.dto.js';

/** The words that criteria are written with. */
@ApiTags('administrator')
@Controller('administrator/criterion-vocabulary')
@Can('criteria:read')
export class CriterionVocabularyController {
  constructor(private readonly vocabulary: CriterionVocabulary) {}

  @Get()
  @ApiOkResponse({ type: CriterionVocabularyDto })
  show(): Promise<CriterionVocabularyDto> {
    return this.vocabulary.show();
  }
}
