import { Module } from '@nestjs/common';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { AuditModule } from '@hvs/foundation/audit';
import { CertificatesModule } from '@hvs/study/certificates';
import { CaseworkModule } from '@hvs/outcome/casework';
import { ConfirmationModule } from '@hvs/outcome/confirmation';
import { ObjectionsModule } from '@hvs/outcome/objections';
import { AnswerFilesController } from './answer-files.controller.js';
import { CaseBatchesController } from './case-batches.controller.js';
import { CasesController } from './cases.controller.js';
import { CertificateListsController } from './certificate-lists.controller.js';
import { CitizenIdListsController } from './citizen-id-lists.controller.js';
import { ConfirmationBatchesController } from './confirmation-batches.controller.js';
import { ConfirmationsController } from './confirmations.controller.js';
import { DigitalIdentityController } from './digital-identity.controller.js';
import { GatewayController } from './gateway.controller.js';
import { PoliceEvidenceSubmissionsController } from './evidence-submissions.controller.js';
import { EvidenceWithdrawalsController } from './evidence-withdrawals.controller.js';
import { LookPurposeController } from './look-purpose.controller.js';
import { DeskObjectionsController } from './objections.controller.js';
import { DeskPeopleController } from './people.controller.js';
import { PersonSearchesController } from './person-searches.controller.js';
import { ReconciliationsController } from './reconciliations.controller.js';

/** The desk of the Commune Police. */
@Module({
  imports: [AuditModule, CaseworkModule, CertificatesModule, ConfirmationModule, ObjectionsModule, EvidenceModule],
  controllers: [
    PoliceEvidenceSubmissionsController,
    EvidenceWithdrawalsController,
    AnswerFilesController,
    CaseBatchesController,
    CasesController,
    CertificateListsController,
    CitizenIdListsController,
    ConfirmationBatchesController,
    ConfirmationsController,
    DeskObjectionsController,
    DeskPeopleController,
    DigitalIdentityController,
    GatewayController,
    LookPurposeController,
    PersonSearchesController,
    ReconciliationsController,
  ],
})
export class PoliceModule {}
