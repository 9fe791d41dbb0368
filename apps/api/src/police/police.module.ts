import { Module } from '@nestjs/common';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { CaseworkModule } from '@hvs/outcome/casework';
import { ConfirmationModule } from '@hvs/outcome/confirmation';
import { CaseBatchesController } from './case-batches.controller.js';
import { CasesController } from './cases.controller.js';
import { ConfirmationsController } from './confirmations.controller.js';
import { GatewayController } from './gateway.controller.js';
import { PoliceEvidenceSubmissionsController } from './evidence-submissions.controller.js';
import { EvidenceWithdrawalsController } from './evidence-withdrawals.controller.js';
import { RecordLooksController } from './record-looks.controller.js';

/** The desk of the Commune Police. */
@Module({
  imports: [CaseworkModule, ConfirmationModule, EvidenceModule],
  controllers: [
    PoliceEvidenceSubmissionsController,
    EvidenceWithdrawalsController,
    CaseBatchesController,
    CasesController,
    ConfirmationsController,
    GatewayController,
    RecordLooksController,
  ],
})
export class PoliceModule {}
