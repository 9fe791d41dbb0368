import { defineEvidence, vietnameseDay } from './evidence-kind.js';
import { competences, day, slug, text } from './value-fields.js';

/** One session of a class in the hamlet, from its attendance list. */
export const classAttended = defineEvidence({
  kind: 'class-attended',
  fields: { topic: slug, title: text(), heldOn: day, competences },
  provenances: ['observed', 'imported-and-checked'],
  subject: ({ topic }) => topic,
  label: {
    vi: ({ title, heldOn }) => `Dự buổi học cộng đồng «${title}» ngày ${vietnameseDay(heldOn)}`,
    en: ({ title, heldOn }) => `Attended the class “${title}” on ${heldOn}`,
  },
  source: { vi: 'Điểm danh lớp học cộng đồng', en: 'Attendance at a class' },
});
