import { defineEvidence, vietnameseDay } from './evidence-kind.js';
import { competences, day, slug, text } from './value-fields.js';

/** A certificate of anybody else that an officer has checked, e.g. of basic computer skills. */
export const otherCertificate = defineEvidence({
  kind: 'other-certificate',
  fields: { certificateKind: slug, issuer: text(), number: text(60), title: text(), issuedOn: day, competences },
  provenances: ['imported-and-checked'],
  subject: ({ certificateKind }) => certificateKind,
  label: {
    vi: ({ title, issuer, number, issuedOn }) =>
      `Giấy chứng nhận «${title}» của ${issuer}, số ${number}, cấp ngày ${vietnameseDay(issuedOn)}`,
    en: ({ title, issuer, number, issuedOn }) =>
      `Certificate “${title}” of ${issuer}, number ${number}, issued on ${issuedOn}`,
  },
  source: { vi: 'Giấy chứng nhận khác', en: 'Another certificate' },
});
