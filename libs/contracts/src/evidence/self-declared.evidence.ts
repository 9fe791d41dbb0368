import { defineEvidence } from './evidence-kind.js';
import { slug, text } from './value-fields.js';

/** The learner's own word that they can do something. */
export const selfDeclared = defineEvidence({
  kind: 'self-declared',
  fields: { topic: slug, statement: text(500) },
  provenances: ['self-declared'],
  subject: ({ topic }) => topic,
  label: {
    vi: ({ statement }) => `Tự khai: «${statement}»`,
    en: ({ statement }) => `Self-declared: “${statement}”`,
  },
  source: { vi: 'Người học tự khai', en: 'The learner’s own word' },
});
