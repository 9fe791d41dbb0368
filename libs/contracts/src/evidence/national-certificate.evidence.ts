import { defineEvidence, vietnameseDay } from './evidence-kind.js';
import { competences, day, text } from './value-fields.js';

/** A certificate of the national platform that an officer has checked. */
export const nationalCertificate = defineEvidence({
  kind: 'national-certificate',
  fields: { number: text(60), title: text(), issuedOn: day, competences },
  provenances: ['imported-and-checked'],
  subject: () => 'national',
  label: {
    vi: ({ title, number, issuedOn }) =>
      `Giấy chứng nhận của nền tảng quốc gia «${title}», số ${number}, cấp ngày ${vietnameseDay(issuedOn)}`,
    en: ({ title, number, issuedOn }) =>
      `Certificate of the national platform “${title}”, number ${number}, issued on ${issuedOn}`,
  },
  source: { vi: 'Nền tảng Bình dân học vụ số quốc gia', en: 'The national platform' },
});
