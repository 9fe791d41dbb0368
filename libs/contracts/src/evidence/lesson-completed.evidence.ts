import { defineEvidence } from './evidence-kind.js';
import { optional, slug, yesOrNo } from './value-fields.js';

/** A lesson read to its end. Nobody saw it, so it is the learner's own word. */
export const lessonCompleted = defineEvidence({
  kind: 'lesson-completed',
  fields: { course: slug, lesson: slug, assisted: optional(yesOrNo) },
  provenances: ['self-declared'],
  subject: ({ course }) => course,
  label: {
    vi: ({ course, lesson, assisted }, names) =>
      `Học xong bài «${names.lessonTitle(course, lesson)}», khóa «${names.courseTitle(course)}»${assisted ? ' (có người giúp)' : ''}`,
    en: ({ course, lesson, assisted }, names) =>
      `Finished the lesson “${names.lessonTitle(course, lesson)}” of “${names.courseTitle(course)}”${assisted ? ' (with help)' : ''}`,
  },
  source: { vi: 'Bài học trên Học Vụ Số', en: 'A lesson on Học Vụ Số' },
});
