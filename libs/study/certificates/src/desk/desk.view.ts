import type { HistoryView } from '../certificate-history.js';
import type { CertificateCheck, CertificateRow, CertificateStatus } from '../certificate.view.js';

/** A certificate in an administrator's list. */
export interface DeskRow extends CertificateRow {
  holderName: string;
  hamletName: string;
  /** A regrade took the pass away and nobody has decided yet. */
  doubted: boolean;
}

export interface DeskPage {
  rows: DeskRow[];
  /** `after` of the next page; null on the last one. */
  nextAfter: string | null;
}

export interface DeskSearch {
  /** A whole number, or any part of the holder's name with or without accents. */
  text?: string | undefined;
  /** Those in doubt alone, or those of one status. */
  filter?: CertificateStatus | 'doubted' | undefined;
  after?: string | undefined;
}

/** One certificate as an administrator sees it. */
export interface DeskCertificate extends CertificateCheck {
  hamletName: string;
  /** The holder's name as the register has it today. */
  registerName: string;
  doubtedAt: Date | null;
  history: HistoryView[];
}

/** A corrected name: as the register has it today, or as it was typed. */
export type NameCorrection = { reason: string } & ({ source: 'register' } | { source: 'typed'; name: string });
