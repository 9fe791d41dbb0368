import { defineEvidence } from './evidence-kind.js';
import { competences, optional, slug, text, wholeNumber, yesOrNo } from './value-fields.js';

/** All lessons of a course done and its quiz passed. */
export const courseCompleted = defineEvidence({
  kind: 'course-completed',
  fields: {
    course: slug,
    courseVersion: wholeNumber(1, 1_000_000),
    certificateNumber: optional(text(60)),
    competences,
    /** A helper held the phone for a part of it. */
    assisted: optional(yesOrNo),
  },
  provenances: ['unsupervised-quiz', 'supervised-quiz'],
  subject: ({ course }) => course,
  label: {
    vi: ({ course, certificateNumber: number, assisted }, names) =>
      `Hoàn thành khóa học «${names.courseTitle(course)}»${number ? `, giấy chứng nhận số ${number}` : ''}${assisted ? ' (có người giúp)' : ''}`,
    en: ({ course, certificateNumber: number, assisted }, names) =>
      `Completed the course “${names.courseTitle(course)}”${number ? `, certificate ${number}` : ''}${assisted ? ' (with help)' : ''}`,
  },
  source: { vi: 'Khóa học trên Học Vụ Số', en: 'A course on Học Vụ Số' },
});
