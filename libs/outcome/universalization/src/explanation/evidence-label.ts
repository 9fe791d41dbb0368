import type { EvidenceKind, EvidenceValues } from '@hvs/contracts';
import type { Language } from '@hvs/outcome/criteria';

/** Names that evidence knows only by key. */
export interface CourseNames {
  courseTitle(courseSlug: string): string;
  lessonTitle(courseSlug: string, lessonKey: string): string;
}

type Words<Kind extends EvidenceKind> = Record<
  Language,
  (value: EvidenceValues[Kind], names: CourseNames) => string
> & {
  source: Record<Language, string>;
};

/** The words of each kind of evidence; a kind without words does not compile. */
const WORDS: { [Kind in EvidenceKind]: Words<Kind> } = {
  'lesson-completed': {
    vi: ({ course, lesson }, names) =>
      `Học xong bài «${names.lessonTitle(course, lesson)}», khóa «${names.courseTitle(course)}»`,
    en: ({ course, lesson }, names) =>
      `Finished the lesson “${names.lessonTitle(course, lesson)}” of “${names.courseTitle(course)}”`,
    source: { vi: 'Bài học trên Học Vụ Số', en: 'A lesson on Học Vụ Số' },
  },
  'quiz-passed': {
    vi: ({ course, scorePercent, supervised }, names) => {
      const how = supervised ? 'có giám sát' : 'tự làm';
      return `Đạt bài kiểm tra khóa «${names.courseTitle(course)}» với ${scorePercent}% (${how})`;
    },
    en: ({ course, scorePercent, supervised }, names) => {
      const how = supervised ? 'supervised' : 'unsupervised';
      return `Passed the quiz of “${names.courseTitle(course)}” with ${scorePercent}% (${how})`;
    },
    source: { vi: 'Bài kiểm tra trên Học Vụ Số', en: 'A quiz on Học Vụ Số' },
  },
  'course-completed': {
    vi: ({ course, certificateNumber: number }, names) =>
      `Hoàn thành khóa học «${names.courseTitle(course)}»${number ? `, giấy chứng nhận số ${number}` : ''}`,
    en: ({ course, certificateNumber: number }, names) =>
      `Completed the course “${names.courseTitle(course)}”${number ? `, certificate ${number}` : ''}`,
    source: { vi: 'Khóa học trên Học Vụ Số', en: 'A course on Học Vụ Số' },
  },
  'vneid-sign-in': {
    vi: ({ accountLevel }) => `Đăng nhập bằng VNeID, tài khoản mức ${accountLevel}`,
    en: ({ accountLevel }) => `Signed in with VNeID, account of level ${accountLevel}`,
    source: { vi: 'Đăng nhập bằng VNeID', en: 'A sign-in with VNeID' },
  },
};

/** Evidence as one phrase that a learner and an officer understand alike. */
export function evidenceLabel<Kind extends EvidenceKind>(
  evidence: { kind: Kind; value: EvidenceValues[Kind] },
  names: CourseNames,
  language: Language,
): string {
  return WORDS[evidence.kind][language](evidence.value, names);
}

/** Where evidence comes from; said to be entered by hand when an official entered it. */
export function evidenceSource(
  evidence: { kind: EvidenceKind; recordedBy: string | null },
  language: Language,
): string {
  const source = WORDS[evidence.kind].source[language];
  if (!evidence.recordedBy) return source;
  return language === 'vi' ? `${source} (cán bộ nhập)` : `${source} (entered by an official)`;
}
