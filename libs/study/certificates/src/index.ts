export { communeCodeOf, makeCertificateNumber, readCertificateNumber } from './certificate-number.js';
export {
  CERTIFICATE_STATUSES,
  type CertificateCheck,
  type CertificateRow,
  type CertificateStatus,
} from './certificate.view.js';
export { CertificatesModule } from './certificates.module.js';
export { Certificates } from './certificates.service.js';
export { CertificatesWorkerModule } from './certificates.worker-module.js';
export { type CertificateFile, CertificatePapers } from './pdf/certificate-papers.service.js';
export { CertificateKeys, type PublishedKey } from './keys/certificate-keys.js';
