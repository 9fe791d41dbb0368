import { Module } from '@nestjs/common';
import { CertificatesModule } from './certificates.module.js';
import { DoubtCertificateWhenQuizRegraded } from './doubt-certificate-when-quiz-regraded.reaction.js';
import { IssueCertificateWhenCourseCompleted } from './issue-certificate-when-course-completed.reaction.js';

/** What this domain does in the worker. */
@Module({
  imports: [CertificatesModule],
  providers: [DoubtCertificateWhenQuizRegraded, IssueCertificateWhenCourseCompleted],
})
export class CertificatesWorkerModule {}
