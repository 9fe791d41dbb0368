import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { ConfirmationModule } from '@hvs/outcome/confirmation';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { CertificatesModule } from '@hvs/study/certificates';
import { LearningModule } from '@hvs/study/learning';
import { PersonRecords } from './person-records.js';
import { RecordComposer } from './record-composer.js';

/** The work of officers on people's records. */
@Module({
  imports: [
    AuditModule,
    EvidenceModule,
    PeopleModule,
    UnitsModule,
    CertificatesModule,
    LearningModule,
    UniversalizationModule,
    ConfirmationModule,
  ],
  providers: [PersonRecords, RecordComposer],
  exports: [PersonRecords],
})
export class CaseworkModule {}
