import { Module } from '@nestjs/common';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { CriteriaModule } from '@hvs/outcome/criteria';
import { EvidenceNamesController } from './evidence-names.controller.js';
import { HelperEvidenceSubmissionsController } from './evidence-submissions.controller.js';

/** What helpers and trainers do for the people they sit beside. */
@Module({
  imports: [CriteriaModule, EvidenceModule],
  controllers: [EvidenceNamesController, HelperEvidenceSubmissionsController],
})
export class HelperModule {}
