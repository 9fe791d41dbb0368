import { defineEvidence } from './evidence-kind.js';
import { competences, slug, text, yesOrNo } from './value-fields.js';

/** A safe look-alike of a service, done alone or with someone who helped. */
export const practiceDone = defineEvidence({
  kind: 'practice-done',
  fields: { practice: slug, title: text(), assisted: yesOrNo, competences },
  provenances: ['practice', 'observed'],
  subject: ({ practice }) => practice,
  label: {
    vi: ({ title, assisted }) => `Làm bài thực hành «${title}» (${assisted ? 'có người giúp' : 'tự làm'})`,
    en: ({ title, assisted }) => `Did the practice “${title}” (${assisted ? 'with help' : 'alone'})`,
  },
  source: { vi: 'Bài thực hành mô phỏng', en: 'A practice' },
});
