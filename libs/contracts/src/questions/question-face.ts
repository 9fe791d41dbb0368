import type { MediaSource, Picture } from '../media.js';
import type { QuestionKind } from './question.js';

/**
 * A question as a learner may see it: all that is needed to answer and nothing that tells the answer. Lists stand in
 * the order of the learner's paper.
 */
export interface QuestionFace {
  key: string;
  kind: QuestionKind;
  text: string;
  picture?: Picture;
  /** single, multiple, listen: the options; ordering: the items; matching: the left sides. */
  options: { key: string; text: string }[];
  /** matching: the right sides, in an order of their own. */
  rightSides?: { key: string; text: string }[];
  /** fill-gap: each gap in the order of the text, with its choices where there are any. */
  gaps?: { key: string; choices?: string[] }[];
  /** number: the unit behind the field. */
  unit?: string;
  /** hotspot: the picture to tap. */
  image?: Picture;
  /** listen: what to hear. */
  audio?: { src: MediaSource; transcript: string };
  /** scenario: the whole talk without its endings' worth. */
  scenario?: { start: string; nodes: ScenarioFaceNode[] };
}

export interface ScenarioFaceNode {
  key: string;
  speaker?: string;
  text: string;
  choices: { key: string; text: string; next: string }[];
}

/** What became of one answer. `pending` waits for a trainer's mark. */
export interface AnswerVerdict {
  right: boolean;
  pending: boolean;
  /** What the author says to this answer, most telling first. */
  feedback: string[];
}

/** The right answer in words and as an `Answer`, for after submission. */
export interface QuestionSolution {
  /** One right answer in the encoding of `Answer`; empty for kinds that have none. */
  answer: string[];
  /** The same for a reader, in Vietnamese; parts of it on lines of their own. */
  words: string;
  explanation: string;
}
