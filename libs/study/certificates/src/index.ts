export { communeCodeOf, makeCertificateNumber } from './certificate-number.js';
export type { CertificateCheck, CertificateRow, CertificateStatus } from './certificate.view.js';
export { CertificatesModule } from './certificates.module.js';
export { Certificates } from './certificates.service.js';
export { CertificatesWorkerModule } from './certificates.worker-module.js';
