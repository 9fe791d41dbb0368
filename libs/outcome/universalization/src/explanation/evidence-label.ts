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

const vietnameseDay = (day: string): string => day.split('-').reverse().join('/');

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
  'practice-done': {
    vi: ({ title, assisted }) => `Làm bài thực hành «${title}» (${assisted ? 'có người giúp' : 'tự làm'})`,
    en: ({ title, assisted }) => `Did the practice “${title}” (${assisted ? 'with help' : 'alone'})`,
    source: { vi: 'Bài thực hành mô phỏng', en: 'A practice' },
  },
  'class-attended': {
    vi: ({ title, heldOn }) => `Dự buổi học cộng đồng «${title}» ngày ${vietnameseDay(heldOn)}`,
    en: ({ title, heldOn }) => `Attended the class “${title}” on ${heldOn}`,
    source: { vi: 'Điểm danh lớp học cộng đồng', en: 'Attendance at a class' },
  },
  observed: {
    vi: ({ title, assisted }) => `Được quan sát khi làm «${title}» (${assisted ? 'có người giúp' : 'tự làm'})`,
    en: ({ title, assisted }) => `Was observed doing “${title}” (${assisted ? 'with help' : 'alone'})`,
    source: { vi: 'Phiếu quan sát có hai người ký', en: 'A checklist signed by two people' },
  },
  'national-certificate': {
    vi: ({ title, number }) => `Giấy chứng nhận của nền tảng quốc gia «${title}», số ${number}`,
    en: ({ title, number }) => `Certificate of the national platform “${title}”, number ${number}`,
    source: { vi: 'Nền tảng Bình dân học vụ số quốc gia', en: 'The national platform' },
  },
  'other-certificate': {
    vi: ({ title, issuer, number }) => `Giấy chứng nhận «${title}» của ${issuer}, số ${number}`,
    en: ({ title, issuer, number }) => `Certificate “${title}” of ${issuer}, number ${number}`,
    source: { vi: 'Giấy chứng nhận khác', en: 'Another certificate' },
  },
  'organisation-list': {
    vi: ({ title, organisation }) => `Có tên trong danh sách «${title}» của ${organisation}`,
    en: ({ title, organisation }) => `Named on the list “${title}” of ${organisation}`,
    source: { vi: 'Danh sách của cơ quan, trường học', en: 'A list of an employer or a school' },
  },
  'exemption-granted': {
    vi: ({ document }) => `Được theo cách xét dễ hơn vì khuyết tật nặng, theo ${document}`,
    en: ({ document }) => `An easier path because of a severe disability, by ${document}`,
    source: { vi: 'Giấy tờ đã kiểm tra', en: 'A document that was checked' },
  },
  'self-declared': {
    vi: ({ statement }) => `Tự khai: «${statement}»`,
    en: ({ statement }) => `Self-declared: “${statement}”`,
    source: { vi: 'Người học tự khai', en: 'The learner’s own word' },
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
