import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { EvidenceSeals } from './chain/evidence-seals.service.js';
import { EvidenceVerification } from './chain/evidence-verification.service.js';
import { SealEvidence } from './chain/seal-evidence.job.js';
import { EvidenceCorrections } from './evidence-corrections.service.js';
import { Evidence } from './evidence.service.js';
import { PeopleWithin } from './people-within.js';
import { SelfDeclarations } from './self-declarations.service.js';
import { EvidenceSubmissions } from './submissions/evidence-submissions.service.js';
import { SubmissionRowsRepository } from './submissions/submission-rows.repository.js';

/** The ledger of evidence: what is recorded, entered, checked and corrected. */
@Module({
  imports: [AuditModule, PeopleModule, UnitsModule],
  providers: [
    Evidence,
    EvidenceCorrections,
    EvidenceSubmissions,
    SelfDeclarations,
    EvidenceSeals,
    EvidenceVerification,
    PeopleWithin,
    SubmissionRowsRepository,
  ],
  exports: [Evidence, EvidenceCorrections, EvidenceSubmissions, SelfDeclarations, EvidenceSeals, EvidenceVerification],
})
export class EvidenceModule {}

/** What the worker does for the ledger. */
@Module({ imports: [EvidenceModule], providers: [SealEvidence], exports: [EvidenceModule] })
export class EvidenceWorkerModule {}
