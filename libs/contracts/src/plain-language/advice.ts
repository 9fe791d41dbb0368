import type { LessonForm } from '../course-document.js';

/** What a piece of advice is about. */
export const ADVICE_RULES = [
  'sentence-long',
  'paragraph-long',
  'word-hard',
  'abbreviation',
  'capitals',
  'link-text',
  'heading-order',
  'heading-long',
  'alternative-missing',
  'picture-missing',
] as const;

export type AdviceRule = (typeof ADVICE_RULES)[number];

/** Advice to whoever writes a lesson: where, and what to do about it. Nothing of it keeps a lesson from being saved. */
export interface LanguageAdvice {
  rule: AdviceRule;
  form: LessonForm;
  /** Place of the block in its form; none for the form as a whole. */
  block?: number;
  /** The words it is about, short enough for a list. */
  words: string;
  vi: string;
  en: string;
}

/** What a rule says, before it is known where. */
export type Remark = Pick<LanguageAdvice, 'rule' | 'words' | 'vi' | 'en'>;

const LONGEST_QUOTE = 60;

/** The beginning of a text, cut between words. */
export function shortened(text: string): string {
  const whole = text.trim();
  if (whole.length <= LONGEST_QUOTE) return whole;
  return `${whole.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')}…`;
}
