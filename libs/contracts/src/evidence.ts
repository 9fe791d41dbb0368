/** A day as `YYYY-MM-DD`. */
type Day = string;

/** What a person has shown, by kind. Slugs are lower-case words joined by hyphens; titles are Vietnamese. */
export interface EvidenceValues {
  'lesson-completed': { course: string; lesson: string };
  'quiz-passed': { course: string; scorePercent: number; supervised: boolean };
  'course-completed': { course: string; courseVersion: number; certificateNumber?: string; competences?: string[] };
  /** A safe look-alike of a service, done alone or with someone who helped. */
  'practice-done': { practice: string; title: string; assisted: boolean; competences?: string[] };
  'class-attended': { topic: string; title: string; heldOn: Day; competences?: string[] };
  /** Seen by a helper on a checklist; `secondedBy` is the account of the second person who signed. */
  observed: {
    practice: string;
    title: string;
    itemsShown: string[];
    assisted: boolean;
    secondedBy: string;
    competences?: string[];
  };
  /** Of the national platform, checked by an officer. */
  'national-certificate': { number: string; title: string; issuedOn: Day; competences?: string[] };
  'other-certificate': {
    certificateKind: string;
    issuer: string;
    number: string;
    title: string;
    issuedOn: Day;
    competences?: string[];
  };
  /** Named on the list of an employer or a school as trained. */
  'organisation-list': { list: 'work' | 'school'; organisation: string; title: string };
  /** A reason for an easier path that a paper shows, e.g. the certificate of severe disability. */
  'exemption-granted': { reason: 'severe-disability'; document: string };
  'vneid-sign-in': { accountLevel: number; authenticationLevel: number };
  'self-declared': { topic: string; statement: string };
}

export type EvidenceKind = keyof EvidenceValues;

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
