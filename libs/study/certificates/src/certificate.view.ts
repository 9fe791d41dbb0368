import type { CourseVersion } from '@hvs/study/courses';
import type { CertificateEntity } from './certificate.entity.js';

export type CertificateStatus = 'valid' | 'revoked';

/** One line in a person's list. */
export interface CertificateRow {
  number: string;
  courseTitle: string;
  issuedAt: Date;
  status: CertificateStatus;
}

/** All that anyone who holds the number may know: enough to compare it with the paper, and nothing more. */
export interface CertificateCheck extends CertificateRow {
  revocationReason?: string;
  holderName: string;
  courseVersion: number;
  scorePercent: number;
  issuer: string;
  /** One Vietnamese sentence: how the holder earned it, and that nobody watched. */
  howEarned: string;
}

export function certificateRowOf(certificate: CertificateEntity, course: CourseVersion): CertificateRow {
  return {
    number: certificate.number,
    courseTitle: course.title.vi,
    issuedAt: certificate.issuedAt,
    status: certificate.revokedAt ? 'revoked' : 'valid',
  };
}

export function certificateCheckOf(
  certificate: CertificateEntity,
  course: CourseVersion,
  communeName: string,
): CertificateCheck {
  return {
    ...certificateRowOf(certificate, course),
    ...(certificate.revocationReason ? { revocationReason: certificate.revocationReason } : {}),
    holderName: certificate.holderName,
    courseVersion: course.version,
    scorePercent: certificate.scorePercent,
    issuer: `Ủy ban nhân dân xã ${communeName}`,
    howEarned: howEarned(course, certificate.scorePercent),
  };
}

function howEarned({ lessons, quiz }: CourseVersion, scorePercent: number): string {
  return (
    `Học xong ${lessons.length} bài và làm đúng ${scorePercent}% bài kiểm tra trên mạng ` +
    `(mức đạt là ${quiz.passPercent}%), không có người giám sát.`
  );
}
