import type { KnownEvidence, Language } from '../criteria/criterion.js';

/** Names that evidence knows only by key. */
export interface CourseNames {
  courseTitle(courseSlug: string): string;
  lessonTitle(courseSlug: string, lessonKey: string): string;
}

/** Evidence as one phrase that a learner and an officer understand alike. */
export function evidenceLabel(
  evidence: Pick<KnownEvidence, 'kind' | 'value'>,
  names: CourseNames,
  language: Language,
): string {
  const row = evidence as KnownEvidence;
  const isVietnamese = language === 'vi';
  switch (row.kind) {
    case 'lesson-completed': {
      const lesson = names.lessonTitle(row.value.course, row.value.lesson);
      const course = names.courseTitle(row.value.course);
      return isVietnamese
        ? `Học xong bài «${lesson}», khóa «${course}»`
        : `Finished the lesson “${lesson}” of “${course}”`;
    }
    case 'quiz-passed': {
      const course = names.courseTitle(row.value.course);
      const score = `${row.value.scorePercent}%`;
      if (isVietnamese) {
        const how = row.value.supervised ? 'có giám sát' : 'tự làm';
        return `Đạt bài kiểm tra khóa «${course}» với ${score} (${how})`;
      }
      return `Passed the quiz of “${course}” with ${score} (${row.value.supervised ? 'supervised' : 'unsupervised'})`;
    }
    case 'course-completed': {
      const course = names.courseTitle(row.value.course);
      const number = row.value.certificateNumber;
      if (isVietnamese) return `Hoàn thành khóa học «${course}»${number ? `, giấy chứng nhận số ${number}` : ''}`;
      return `Completed the course “${course}”${number ? `, certificate ${number}` : ''}`;
    }
    case 'vneid-sign-in':
      return isVietnamese
        ? `Đăng nhập bằng VNeID, tài khoản mức ${row.value.accountLevel}`
        : `Signed in with VNeID, account of level ${row.value.accountLevel}`;
  }
}

const SOURCES: Record<KnownEvidence['kind'], Record<Language, string>> = {
  'lesson-completed': { vi: 'Bài học trên Học Vụ Số', en: 'A lesson on Học Vụ Số' },
  'quiz-passed': { vi: 'Bài kiểm tra trên Học Vụ Số', en: 'A quiz on Học Vụ Số' },
  'course-completed': { vi: 'Khóa học trên Học Vụ Số', en: 'A course on Học Vụ Số' },
  'vneid-sign-in': { vi: 'Đăng nhập bằng VNeID', en: 'A sign-in with VNeID' },
};

/** Where evidence comes from; said to be entered by hand when an official entered it. */
export function evidenceSource(
  evidence: { kind: KnownEvidence['kind']; recordedBy: string | null },
  language: Language,
): string {
  const source = SOURCES[evidence.kind][language];
  if (!evidence.recordedBy) return source;
  return language === 'vi' ? `${source} (cán bộ nhập)` : `${source} (entered by an official)`;
}
