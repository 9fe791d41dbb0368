import { Module } from '@nestjs/common';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { HelperEvidenceSubmissionsController } from './evidence-submissions.controller.js';

/** What helpers and trainers do for the people they sit beside. */
@Module({ imports: [EvidenceModule], controllers: [HelperEvidenceSubmissionsController] })
export class HelperModule {}
