import type { Block } from './lesson-blocks.js';
import type { MediaSource } from './media.js';
import type { Practice } from './practice.js';
import type { Difficulty, Question } from './questions/question.js';

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

/** A reading of the lesson by a person; the transcript is what is said. */
export interface AudioForm {
  src: MediaSource;
  transcript: string;
}

/** The lesson in sign language. */
export interface SignLanguageForm {
  src: MediaSource;
  /** What the video shows and how long it is. */
  description: string;
}

/** What a fact of a lesson rests on that can age: a law, a fee, a number to call, the name of a menu. */
export interface LessonSource {
  text: string;
  /** An https address. */
  href?: string;
  /** The day by which somebody has to look whether it still holds, `YYYY-MM-DD`. */
  reviewBy: string;
}

/** One lesson. Its forms stand side by side; whoever finishes one has finished the lesson. */
export interface LessonDocument {
  /** Unique inside the course and stable between versions, e.g. `mat-khau-manh`. */
  key: string;
  title: string;
  minutes: number;
  /** The full text. */
  blocks: Block[];
  /** Short sentences with pictures. */
  easyRead?: Block[];
  audio?: AudioForm;
  signLanguage?: SignLanguageForm;
  /** It changed so much that those who had done it are asked to do it again when they are moved to this version. */
  learnAgain?: boolean;
  sources?: LessonSource[];
}

/** The forms a lesson can be taken in. */
export const LESSON_FORMS = ['full', 'easy-read', 'audio', 'sign-language'] as const;
export type LessonForm = (typeof LESSON_FORMS)[number];

/** So many questions that bear all these tags and, where said, this difficulty and competence. */
export interface BlueprintLine {
  count: number;
  tags: string[];
  difficulty?: Difficulty;
  competence?: string;
}

/** When a learner sees which answers were right. */
export const SOLUTION_MOMENTS = ['after-submission', 'after-passing', 'never'] as const;
export type SolutionMoment = (typeof SOLUTION_MOMENTS)[number];

export interface QuizRules {
  /** With a blueprint the sum of its counts. */
  questionsPerAttempt: number;
  /** Share of questions answered fully right, 0-100, from which the quiz is passed. */
  passPercent: number;
  attemptLimit: number;
  timeLimitMinutes: number;
  /** Without it every question of the bank may be drawn. */
  blueprint?: BlueprintLine[];
  /** Minutes from the end of a failed attempt to the next; 0 when left out. */
  waitMinutes?: number;
  /** `after-submission` when left out. */
  solutions?: SolutionMoment;
  /** Questions and options stand in the author's order when false; shuffled when left out. */
  shuffled?: boolean;
  /** Starts of a whole class are spread over so many seconds; 0 when left out. */
  startSpreadSeconds?: number;
}

/** A course to take before this one. It advises; only `required` locks. */
export interface Prerequisite {
  course: string;
  required: boolean;
}

/** One immutable course version, as published. Fields that may be left out came later and mean what is said there. */
export interface CourseDocument {
  slug: string;
  version: number;
  title: BilingualText;
  summary: BilingualText;
  targetGroups: TargetGroup[];
  estimatedMinutes: number;
  /** Codes of a competence framework, e.g. `tt02-1.1` (circular 02/2025/TT-BGDĐT). */
  competences?: string[];
  prerequisites?: Prerequisite[];
  /** Months after which a certificate of this course expires; it never does when left out. */
  certificateMonths?: number;
  lessons: LessonDocument[];
  quiz: QuizRules;
  questions: Question[];
  practices?: Practice[];
}
