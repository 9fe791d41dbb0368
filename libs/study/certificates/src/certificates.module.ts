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
import { CertificateKeys } from './keys/certificate-keys.js';
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
  ],
  exports: [Certificates, CertificateKeys, CertificatePapers],
})
export class CertificatesModule {}
