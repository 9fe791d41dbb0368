/** How far evidence can be trusted, weakest first (glossary: provenance). */
export const PROVENANCES = [
  'self-declared',
  'unsupervised-quiz',
  'practice',
  'observed',
  'supervised-quiz',
  'imported-and-checked',
  'vneid',
] as const;

export type Provenance = (typeof PROVENANCES)[number];
