/** How an attempt is taken: alone on a screen, on site under somebody's eyes, or on paper that others enter. */
export const ATTEMPT_KINDS = ['online', 'supervised', 'paper'] as const;
export type AttemptKind = (typeof ATTEMPT_KINDS)[number];

/** What is done about a question that turned out to be faulty. */
export type QuestionRemedy =
  /** Whoever had it on the paper is right, also without an answer. */
  | { kind: 'everybody-right' }
  /** It counts for nobody: the paper has one question fewer. */
  | { kind: 'dropped' }
  /** These answers are right too, in the encoding of `Answer`. */
  | { kind: 'also-right'; answers: string[][] };

export const REMEDY_KINDS = ['everybody-right', 'dropped', 'also-right'] as const;

/** Letters and digits of codes that are read aloud and typed: none that look or sound alike. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const SESSION_CODE_LENGTH = 6;

/** A typed code as it is looked up: capitals without blanks and hyphens. */
export const readTypedCode = (typed: string): string => typed.replaceAll(/[\s-]/g, '').toUpperCase();
