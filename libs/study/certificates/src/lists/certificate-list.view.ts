import { CERTIFICATE_STATUSES } from '../certificate.view.js';

/** What a line came to. `unknown`: no certificate has this number; `malformed`: it cannot be a number at all. */
export const LIST_STATUSES = [...CERTIFICATE_STATUSES, 'unknown', 'malformed', 'duplicate'] as const;
export type ListStatus = (typeof LIST_STATUSES)[number];

/** One line of a list: what anyone may know who holds the number. */
export interface CertificateListLine {
  line: number;
  typed: string;
  status: ListStatus;
  number: string | null;
  duplicateOf: number | null;
  holderName: string | null;
  courseTitle: string | null;
  issuedAt: Date | null;
  revocationReason: string | null;
  replacedBy: string | null;
}

export type CertificateListCounts = Record<ListStatus, number> & { lines: number };

export interface CertificateListSummary {
  listId: string;
  createdAt: Date;
  expiresAt: Date;
  counts: CertificateListCounts;
}

export interface CertificateListPage extends CertificateListSummary {
  rows: CertificateListLine[];
  nextAfter: number | null;
}

/** A list to check: a file, or text that was pasted. */
export type NewCertificateList = { file: Buffer } | { text: string };
