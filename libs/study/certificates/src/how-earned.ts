import type { BilingualText } from '@hvs/contracts';
import type { CourseVersion } from '@hvs/study/courses';
import type { CertificateEntity } from './certificate.entity.js';

/** One sentence in both languages: what the holder did for the certificate, and whether anybody watched. */
export function howEarned(
  { scorePercent, supervised, place }: Pick<CertificateEntity, 'scorePercent' | 'supervised' | 'place'>,
  { lessons, quiz }: Pick<CourseVersion, 'lessons' | 'quiz'>,
): BilingualText {
  const { length } = lessons;
  if (supervised) {
    return {
      vi:
        `Học xong ${length} bài và làm đúng ${scorePercent}% bài kiểm tra (mức đạt là ${quiz.passPercent}%), ` +
        `có người giám sát tại chỗ${place ? `: ${place}` : ''}.`,
      en:
        `Finished ${count(length, 'lesson')} and answered ${scorePercent}% of the quiz right (pass mark ${quiz.passPercent}%), ` +
        `supervised on site${place ? `: ${place}` : ''}.`,
    };
  }
  return {
    vi:
      `Học xong ${length} bài và làm đúng ${scorePercent}% bài kiểm tra trên mạng ` +
      `(mức đạt là ${quiz.passPercent}%), không có người giám sát.`,
    en:
      `Finished ${count(length, 'lesson')} and answered ${scorePercent}% of the online quiz right ` +
      `(pass mark ${quiz.passPercent}%), without supervision.`,
  };
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
