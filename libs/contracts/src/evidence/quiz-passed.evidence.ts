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
    /** A helper held the phone. */
    assisted: optional(yesOrNo),
  },
  provenances: ['unsupervised-quiz', 'supervised-quiz'],
  subject: ({ course }) => course,
  measure: ({ scorePercent }) => scorePercent,
  label: {
    vi: ({ course, scorePercent, supervised, place, assisted }, names) => {
      const watched = supervised && (place ? `có giám sát tại ${place}` : 'có giám sát');
      const how = [watched, assisted && 'có người giúp'].filter(Boolean).join(', ') || 'tự làm';
      return `Đạt bài kiểm tra khóa «${names.courseTitle(course)}» với ${scorePercent}% (${how})`;
    },
    en: ({ course, scorePercent, supervised, place, assisted }, names) => {
      const watched = supervised && (place ? `supervised at ${place}` : 'supervised');
      const how = [watched, assisted && 'with help'].filter(Boolean).join(', ') || 'unsupervised';
      return `Passed the quiz of “${names.courseTitle(course)}” with ${scorePercent}% (${how})`;
    },
  },
  source: { vi: 'Bài kiểm tra trên Học Vụ Số', en: 'A quiz on Học Vụ Số' },
});
