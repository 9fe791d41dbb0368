import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { ConfirmationModule } from '@hvs/outcome/confirmation';
import { ObjectionsModule } from '@hvs/outcome/objections';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { CertificatesModule } from '@hvs/study/certificates';
import { LearningModule } from '@hvs/study/learning';
import { DeskStates } from './desk-states.js';
import { DigitalIdentityCountsModule } from './digital-identity/digital-identity-counts.module.js';
import { DigitalIdentity } from './digital-identity/digital-identity.service.js';
import { CitizenIdLists } from './lists/citizen-id-lists.service.js';
import { ListRows } from './lists/list-rows.js';
import { PersonRecords } from './record/person-records.js';
import { RecordComposer } from './record/record-composer.js';
import { RecordHistory } from './record/record-history.js';
import { RecordStudy } from './record/record-study.js';
import { PersonSearches } from './search/person-searches.js';

/** The work of officers on people's records: searching, looking, lists, digital identity. */
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
    ObjectionsModule,
    DigitalIdentityCountsModule,
  ],
  providers: [
    CitizenIdLists,
    DeskStates,
    DigitalIdentity,
    ListRows,
    PersonRecords,
    PersonSearches,
    RecordComposer,
    RecordHistory,
    RecordStudy,
  ],
  exports: [CitizenIdLists, DigitalIdentity, PersonRecords, PersonSearches],
})
export class CaseworkModule {}
