import { defineEvidence } from './evidence-kind.js';
import { oneOf, text } from './value-fields.js';

/** A reason for an easier path that a paper shows, e.g. the certificate of severe disability. */
export const exemptionGranted = defineEvidence({
  kind: 'exemption-granted',
  fields: { reason: oneOf('severe-disability'), document: text() },
  provenances: ['imported-and-checked'],
  subject: ({ reason }) => reason,
  label: {
    vi: ({ document }) => `Được xét theo cách dễ hơn vì khuyết tật nặng, theo ${document}`,
    en: ({ document }) => `An easier path because of a severe disability, by ${document}`,
  },
  source: { vi: 'Giấy tờ cán bộ đã kiểm tra', en: 'A document that an official has checked' },
});
