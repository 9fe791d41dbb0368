import { defineEvidence } from './evidence-kind.js';
import { competences, id, listOf, slug, text, yesOrNo } from './value-fields.js';

/** Seen by a helper on a checklist; `secondedBy` is the account of the second person who signed. */
export const observed = defineEvidence({
  kind: 'observed',
  fields: {
    practice: slug,
    title: text(),
    itemsShown: listOf(text()),
    assisted: yesOrNo,
    secondedBy: id,
    competences,
  },
  provenances: ['observed'],
  subject: ({ practice }) => practice,
  label: {
    vi: ({ title, assisted }) => `Được quan sát khi làm «${title}» (${assisted ? 'có người giúp' : 'tự làm'})`,
    en: ({ title, assisted }) => `Was observed doing “${title}” (${assisted ? 'with help' : 'alone'})`,
  },
  source: { vi: 'Phiếu quan sát có hai người ký', en: 'A checklist signed by two people' },
});
