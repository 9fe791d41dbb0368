export { communeCodeOf, makeCertificateNumber, readCertificateNumber } from './certificate-number.js';
export {
  CERTIFICATE_STATUSES,
  type CertificateCheck,
  type CertificateRow,
  type CertificateStatus,
  type EndingCertificate,
} from './certificate.view.js';
export { CertificatesModule } from './certificates.module.js';
export { Certificates } from './certificates.service.js';
export { CertificatesWorkerModule } from './certificates.worker-module.js';
export { type CertificateFile, CertificatePapers } from './pdf/certificate-papers.service.js';
export { CertificateKeys, type PublishedKey } from './keys/certificate-keys.js';
export { PAGE_POLICY } from './check-page/check-page-style.js';
export type { PageLanguage } from './check-page/check-page-words.js';
export { PublicChecks, type ServedPage } from './check-page/public-checks.service.js';
export { CertificateCredentials } from './credential/certificate-credentials.service.js';
export { StatusLists } from './credential/status-lists.service.js';
export { HISTORY_DEEDS, type HistoryDeed, type HistoryView } from './certificate-history.js';
export { CertificateDeeds } from './desk/certificate-deeds.service.js';
export { CertificateDesk } from './desk/certificate-desk.service.js';
export type { DeskCertificate, DeskPage, DeskRow, DeskSearch, NameCorrection } from './desk/desk.view.js';
export { LIST_STATUSES, type CertificateListCounts, type ListStatus } from './lists/certificate-list.view.js';
export { CertificateLists } from './lists/certificate-lists.service.js';
export { LARGEST_CERTIFICATE_LIST } from './lists/read-list.js';
