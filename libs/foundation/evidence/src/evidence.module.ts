import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
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
    PeopleWithin,
    SubmissionRowsRepository,
  ],
  exports: [Evidence, EvidenceCorrections, EvidenceSubmissions, SelfDeclarations],
})
export class EvidenceModule {}
