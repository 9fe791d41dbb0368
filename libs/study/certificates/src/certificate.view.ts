import type { CourseVersion } from '@hvs/study/courses';
import type { CertificateEntity } from './certificate.entity.js';
import { howEarned } from './how-earned.js';

export const CERTIFICATE_STATUSES = ['valid', 'expired', 'revoked', 'replaced'] as const;
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

/** One line in a person's list. */
export interface CertificateRow {
  number: string;
  courseSlug: string;
  courseTitle: string;
  issuedAt: Date;
  expiresAt: Date | null;
  status: CertificateStatus;
}

/** A certificate that ends, for telling its holder. */
export interface EndingCertificate {
  certificateId: string;
  personId: string;
  number: string;
  courseTitle: string;
  expiresAt: Date;
}

/** All that anyone who holds the number may know: enough to compare it with the paper, and nothing more. */
export interface CertificateCheck extends CertificateRow {
  revokedAt?: Date;
  revocationReason?: string;
  replacedAt?: Date;
  /** Number of the certificate that was issued instead. */
  replacedBy?: string;
  /** The name was corrected after the day of issue: an older print bears another one. */
  nameCorrectedAt?: Date;
  holderName: string;
  courseVersion: number;
  scorePercent: number;
  issuer: string;
  supervised: boolean;
  /** Where the quiz was watched over. */
  place?: string;
  /** One sentence: how the holder earned it, and whether anybody watched. */
  howEarned: string;
  howEarnedEn: string;
}

/** What the certificate counts for at that time; what was done to it weighs more than its date. */
export function statusOf(
  { replacedAt, revokedAt, expiresAt }: Pick<CertificateEntity, 'replacedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): CertificateStatus {
  if (replacedAt) return 'replaced';
  if (revokedAt) return 'revoked';
  return expiresAt && expiresAt <= now ? 'expired' : 'valid';
}

export function certificateRowOf(certificate: CertificateEntity, course: CourseVersion, now: Date): CertificateRow {
  const { number, issuedAt, expiresAt } = certificate;
  return {
    number,
    courseSlug: course.slug,
    courseTitle: course.title.vi,
    issuedAt,
    expiresAt,
    status: statusOf(certificate, now),
  };
}

export function certificateCheckOf(
  certificate: CertificateEntity,
  course: CourseVersion,
  communeName: string,
  now: Date,
): CertificateCheck {
  const earned = howEarned(certificate, course);
  const { place } = certificate;
  return {
    ...certificateRowOf(certificate, course, now),
    ...changesOf(certificate),
    holderName: certificate.holderName,
    courseVersion: course.version,
    scorePercent: certificate.scorePercent,
    issuer: `Ủy ban nhân dân xã ${communeName}`,
    supervised: certificate.supervised,
    ...(place ? { place } : {}),
    howEarned: earned.vi,
    howEarnedEn: earned.en,
  };
}

function changesOf(certificate: CertificateEntity): Partial<CertificateCheck> {
  const { revokedAt, revocationReason, replacedAt, replacedBy, nameCorrectedAt } = certificate;
  return {
    ...(revokedAt && revocationReason ? { revokedAt, revocationReason } : {}),
    ...(replacedAt && replacedBy ? { replacedAt, replacedBy } : {}),
    ...(nameCorrectedAt ? { nameCorrectedAt } : {}),
  };
}
