import { Module } from '@nestjs/common';
import { DatabaseModule } from '@hvs/platform/database';
import { AuditModule } from '@hvs/foundation/audit';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { CoursesModule } from '@hvs/study/courses';
import { EnrolmentsModule } from '@hvs/study/enrolments';
import { CertificateHistory } from './certificate-history.js';
import { CertificateIssuing } from './certificate-issuing.js';
import { CertificateNumbers } from './certificate-numbers.js';
import { CertificateReader } from './certificate-reader.js';
import { CertificateEntity } from './certificate.entity.js';
import { Certificates } from './certificates.service.js';
import { MissThrottle } from './check-page/miss-throttle.js';
import { PublicChecks } from './check-page/public-checks.service.js';
import { CertificateCredentials } from './credential/certificate-credentials.service.js';
import { StatusLists } from './credential/status-lists.service.js';
import { CertificateDeeds } from './desk/certificate-deeds.service.js';
import { CertificateDesk } from './desk/certificate-desk.service.js';
import { DeskRows } from './desk/desk-rows.js';
import { CertificateKeys } from './keys/certificate-keys.js';
import { CertificateLists } from './lists/certificate-lists.service.js';
import { CertificatePapers } from './pdf/certificate-papers.service.js';

@Module({
  imports: [
    DatabaseModule.forDomain([CertificateEntity]),
    AuditModule,
    PeopleModule,
    UnitsModule,
    CoursesModule,
    EnrolmentsModule,
  ],
  providers: [
    Certificates,
    CertificateIssuing,
    CertificateHistory,
    CertificateNumbers,
    CertificateReader,
    CertificateKeys,
    CertificatePapers,
    CertificateCredentials,
    StatusLists,
    MissThrottle,
    PublicChecks,
    DeskRows,
    CertificateDesk,
    CertificateDeeds,
    CertificateLists,
  ],
  exports: [
    Certificates,
    CertificateKeys,
    CertificatePapers,
    CertificateCredentials,
    StatusLists,
    PublicChecks,
    CertificateDesk,
    CertificateDeeds,
    CertificateLists,
  ],
})
export class CertificatesModule {}
