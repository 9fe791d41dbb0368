import type { CourseVersion } from '@hvs/study/courses';
import type { CertificateCheck } from '../certificate.view.js';
import { CREDENTIAL_CONTEXTS } from './bundled-contexts.js';
import { secondsOf, type UnsignedCredential } from './data-integrity.js';

/** What an Open Badge says beside the facts of the certificate. */
export interface BadgeFrame {
  /** Public address of this system. */
  publicUrl: string;
  /** The DID that issues. */
  issuer: string;
  course: CourseVersion;
  status: { listAddress: string; index: number };
}

/**
 * A certificate as an Open Badge 3.0 (1EdTech), which is a W3C Verifiable Credential 2.0. The holder is named as on the
 * paper and by nothing else: no citizen id, no birth date.
 */
export function openBadgeOf(
  check: CertificateCheck,
  { publicUrl, issuer, course, status }: BadgeFrame,
): UnsignedCredential {
  const address = `${publicUrl}/xac-minh/${check.number}`;
  return {
    '@context': CREDENTIAL_CONTEXTS,
    id: address,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `Giấy chứng nhận số ${check.number}`,
    issuer: { id: issuer, type: ['Profile'], name: check.issuer, url: publicUrl },
    validFrom: secondsOf(check.issuedAt),
    ...(check.expiresAt ? { validUntil: secondsOf(check.expiresAt) } : {}),
    credentialSubject: subjectOf(check, course, publicUrl),
    evidence: [
      { type: ['Evidence'], id: `${address}#evidence`, name: 'Bài kiểm tra của khóa học', narrative: check.howEarned },
    ],
    credentialStatus: {
      id: `${status.listAddress}#${status.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(status.index),
      statusListCredential: status.listAddress,
    },
  };
}

function subjectOf(check: CertificateCheck, course: CourseVersion, publicUrl: string): object {
  const achievement = `${publicUrl}/khoa-hoc/${course.slug}#v${course.version}`;
  const score = `${achievement}-score`;
  return {
    type: ['AchievementSubject'],
    identifier: [{ type: 'IdentityObject', identityHash: check.holderName, identityType: 'name', hashed: false }],
    achievement: {
      id: achievement,
      type: ['Achievement'],
      achievementType: 'Course',
      name: check.courseTitle,
      description: course.summary.vi || check.courseTitle,
      inLanguage: 'vi',
      criteria: {
        narrative: `Học xong ${course.lessons.length} bài và làm đúng ít nhất ${course.quiz.passPercent}% bài kiểm tra.`,
      },
      resultDescription: [
        {
          id: score,
          type: ['ResultDescription'],
          name: 'Kết quả bài kiểm tra',
          resultType: 'Percent',
          valueMin: '0',
          valueMax: '100',
        },
      ],
    },
    result: [{ type: ['Result'], resultDescription: score, value: String(check.scorePercent) }],
  };
}
