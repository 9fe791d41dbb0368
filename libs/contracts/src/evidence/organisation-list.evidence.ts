import { defineEvidence } from './evidence-kind.js';
import { oneOf, text } from './value-fields.js';

/** Named as trained on the list of an employer or a school. */
export const organisationList = defineEvidence({
  kind: 'organisation-list',
  fields: { list: oneOf('work', 'school'), organisation: text(), title: text() },
  provenances: ['observed', 'imported-and-checked'],
  subject: ({ list }) => list,
  label: {
    vi: ({ title, organisation }) => `Có tên trong danh sách «${title}» của ${organisation}`,
    en: ({ title, organisation }) => `Named on the list “${title}” of ${organisation}`,
  },
  source: { vi: 'Danh sách của nơi làm việc hoặc trường học', en: 'A list of an employer or a school' },
});
