import { defineEvidence } from './evidence-kind.js';
import { id, optional, slug, text, wholeNumber, yesOrNo } from './value-fields.js';

/** The quiz of a course passed, alone or opened on site by a trainer or helper. */
export const quizPassed = defineEvidence({
  kind: 'quiz-passed',
  fields: {
    course: slug,
    scorePercent: wholeNumber(0, 100),
    supervised: yesOrNo,
    /** Person id of whoever watched, and where: there since supervised attempts name them. */
    supervisedBy: optional(id),
    place: optional(text()),
  },
  provenances: ['unsupervised-quiz', 'supervised-quiz'],
  subject: ({ course }) => course,
  measure: ({ scorePercent }) => scorePercent,
  label: {
    vi: ({ course, scorePercent, supervised, place }, names) => {
      const how = supervised ? (place ? `có giám sát tại ${place}` : 'có giám sát') : 'tự làm';
      return `Đạt bài kiểm tra khóa «${names.courseTitle(course)}» với ${scorePercent}% (${how})`;
    },
    en: ({ course, scorePercent, supervised, place }, names) => {
      const how = supervised ? (place ? `supervised at ${place}` : 'supervised') : 'unsupervised';
      return `Passed the quiz of “${names.courseTitle(course)}” with ${scorePercent}% (${how})`;
    },
  },
  source: { vi: 'Bài kiểm tra trên Học Vụ Số', en: 'A quiz on Học Vụ Số' },
});
