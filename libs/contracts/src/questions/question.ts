import type { MediaSource, Picture } from '../media.js';

/**
 * Questions of every kind, with their keys. A question leaves the server only as a `QuestionFace`, unless it stands
 * inside a lesson. Texts are plain Vietnamese without mark-up; keys are lower-case words joined by hyphens.
 */
interface QuestionCommon {
  key: string;
  text: string;
  /** A picture that belongs to the question, for any kind but `hotspot`. */
  picture?: Picture;
  /** Why the right answer is right; shown after submission only. */
  explanation: string;
  tags?: string[];
  /** Code of the competence it asks for, e.g. `tt02-1.1`. */
  competence?: string;
  difficulty?: Difficulty;
  /** The version of the question bank it was taken from, by which what became of it is counted. */
  origin?: { questionId: string; version: number };
}

/** 1 easy, 2 middling, 3 hard. */
export type Difficulty = 1 | 2 | 3;

/** One answer a learner may choose. `correct` never leaves the server before the attempt is submitted. */
export interface AnswerOption {
  key: string;
  text: string;
  correct: boolean;
  /** Said to whoever chose it, after submission. */
  feedback?: string;
}

/** A rectangle in a picture, in thousandths of its width and height from the upper left corner. */
export interface PictureArea {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SingleQuestion extends QuestionCommon {
  kind: 'single';
  options: AnswerOption[];
}

export interface MultipleQuestion extends QuestionCommon {
  kind: 'multiple';
  options: AnswerOption[];
}

/** Is the statement in `text` true? */
export interface TrueFalseQuestion extends QuestionCommon {
  kind: 'true-false';
  correct: boolean;
  feedback?: { whenTrue?: string; whenFalse?: string };
}

/** Each left side has one right side; `distractors` are right sides that belong to none. */
export interface MatchingQuestion extends QuestionCommon {
  kind: 'matching';
  pairs: { key: string; left: string; right: string }[];
  distractors?: { key: string; text: string }[];
}

/** `items` stand in the right order. */
export interface OrderingQuestion extends QuestionCommon {
  kind: 'ordering';
  items: { key: string; text: string }[];
}

/** `text` holds `[[key]]` where each gap is. With `choices` the learner picks from them, else types. */
export interface FillGapQuestion extends QuestionCommon {
  kind: 'fill-gap';
  gaps: { key: string; accepted: string[]; choices?: string[] }[];
}

/** Right from `value - tolerance` to `value + tolerance`, both included. */
export interface NumberQuestion extends QuestionCommon {
  kind: 'number';
  value: number;
  tolerance: number;
  /** Shown behind the field, e.g. `đồng`. */
  unit?: string;
}

/** Compared without regard to case, accents, punctuation at the ends and runs of blanks. */
export interface ShortTextQuestion extends QuestionCommon {
  kind: 'short-text';
  accepted: string[];
}

/** Tap the right place. An area of another place may say why it is wrong. */
export interface HotspotQuestion extends QuestionCommon {
  kind: 'hotspot';
  image: Picture;
  areas: { key: string; area: PictureArea; correct: boolean; feedback?: string }[];
}

/** Listen, then choose. The transcript is shown to whoever asks for it, as those who do not hear need it. */
export interface ListenQuestion extends QuestionCommon {
  kind: 'listen';
  audio: { src: MediaSource; transcript: string };
  options: AnswerOption[];
}

/** A talk with branches, such as a scam call. It is answered right when the talk ends well. */
export interface ScenarioQuestion extends QuestionCommon {
  kind: 'scenario';
  start: string;
  nodes: ScenarioNode[];
}

export interface ScenarioNode {
  key: string;
  /** Who speaks, e.g. `Người lạ`. */
  speaker?: string;
  text: string;
  /** None where the talk ends. */
  choices: { key: string; text: string; next: string }[];
  ending?: 'good' | 'bad';
}

/** An answer in own words that a trainer marks by the rubric. It is right from `passPoints` on. */
export interface OpenQuestion extends QuestionCommon {
  kind: 'open';
  rubric: { key: string; text: string; points: number }[];
  passPoints: number;
}

export type Question =
  | SingleQuestion
  | MultipleQuestion
  | TrueFalseQuestion
  | MatchingQuestion
  | OrderingQuestion
  | FillGapQuestion
  | NumberQuestion
  | ShortTextQuestion
  | HotspotQuestion
  | ListenQuestion
  | ScenarioQuestion
  | OpenQuestion;

export type QuestionKind = Question['kind'];

export const QUESTION_KINDS: readonly QuestionKind[] = [
  'single',
  'multiple',
  'true-false',
  'matching',
  'ordering',
  'fill-gap',
  'number',
  'short-text',
  'hotspot',
  'listen',
  'scenario',
  'open',
];

export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/**
 * What a learner answered, as a list of words whatever the kind; an empty list is no answer.
 *
 * | kind | answer |
 * | --- | --- |
 * | single, listen | `[optionKey]` |
 * | multiple | option keys in any order |
 * | true-false | `['true']` or `['false']` |
 * | matching | `leftKey=rightKey` for each pair; the right side of a pair has the pair's key |
 * | ordering | item keys in the learner's order |
 * | fill-gap | `gapKey=typed text` for each gap |
 * | number, short-text, open | `[typed text]` |
 * | hotspot | `['x,y']` in thousandths of width and height |
 * | scenario | `nodeKey.choiceKey` for each step from the start on |
 */
export type Answer = readonly string[];
