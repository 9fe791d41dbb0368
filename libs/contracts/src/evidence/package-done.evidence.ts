import { defineEvidence } from './evidence-kind.js';
import { id, optional, text, wholeNumber } from './value-fields.js';

/** An H5P or SCORM package played to its end. Its score comes from the learner's own browser, so it is their own word. */
export const packageDone = defineEvidence({
  kind: 'package-done',
  fields: { package: id, title: text(), score: optional(wholeNumber(0, 100)) },
  provenances: ['self-declared'],
  subject: ({ package: packageId }) => packageId,
  measure: ({ score }) => score ?? null,
  label: {
    vi: ({ title, score }) => `Làm xong gói học «${title}»${score === undefined ? '' : ` (${score} điểm trên 100)`}`,
    en: ({ title, score }) => `Finished the package “${title}”${score === undefined ? '' : ` (${score} of 100)`}`,
  },
  source: { vi: 'Gói học tương tác, do máy của người học báo', en: 'A package, as told by the learner’s own browser' },
});
