import type { Block } from './lesson-blocks.js';

/** A text in both languages of the screens; Vietnamese is always there, English may be empty. */
export interface BilingualText {
  vi: string;
  en: string;
}

export type TargetGroup = 'official' | 'student' | 'worker' | 'resident' | 'elderly' | 'disabled';

export const TARGET_GROUPS: readonly TargetGroup[] = [
  'official',
  'student',
  'worker',
  'resident',
  'elderly',
  'disabled',
];

export type QuestionKind = 'single' | 'multiple';

/** One answer a learner may choose. `correct` never leaves the server before the attempt is submitted. */
export interface AnswerOption {
  key: string;
  text: string;
  correct: boolean;
}

export interface Question {
  key: string;
  kind: QuestionKind;
  text: string;
  options: AnswerOption[];
  /** Why the right answer is right; shown after submission only. */
  explanation: string;
}

export interface LessonDocument {
  /** Unique inside the course and stable between versions, e.g. `mat-khau-manh`. */
  key: string;
  title: string;
  minutes: number;
  blocks: Block[];
}

export interface QuizRules {
  questionsPerAttempt: number;
  /** Share of questions answered fully right, 0-100, from which the quiz is passed. */
  passPercent: number;
  attemptLimit: number;
  timeLimitMinutes: number;
}

/** One immutable course version, as read from a folder of `content/`. */
export interface CourseDocument {
  slug: string;
  version: number;
  title: BilingualText;
  summary: BilingualText;
  targetGroups: TargetGroup[];
  estimatedMinutes: number;
  lessons: LessonDocument[];
  quiz: QuizRules;
  questions: Question[];
}
