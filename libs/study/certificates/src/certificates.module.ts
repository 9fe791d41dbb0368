import { Module } from '@nestjs/common';
import { DatabaseModule } from '@hvs/platform/database';
import { AuditModule } from '@hvs/foundation/audit';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { CoursesModule } from '@hvs/study/courses';
import { EnrolmentsModule } from '@hvs/study/enrolments';
import { CertificateIssuing } from './certificate-issuing.js';
import { CertificateEntity } from './certificate.entity.js';
import { Certificates } from './certificates.service.js';

@Module({
  imports: [
    DatabaseModule.forDomain([CertificateEntity]),
    AuditModule,
    PeopleModule,
    UnitsModule,
    CoursesModule,
    EnrolmentsModule,
  ],
  providers: [Certificates, CertificateIssuing],
  exports: [Certificates],
})
export class CertificatesModule {}
