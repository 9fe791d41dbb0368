import type { Picture } from './media.js';
import type { PictureArea } from './questions/question.js';

/**
 * A safe look-alike of a service, built from screens. Nothing a learner types leaves the page, and every screen says
 * that it is not the real one. A practice ends on a screen with an `ending`.
 */
export interface Practice {
  /** Unique inside the course, and what evidence names, e.g. `dang-nhap-vneid`. */
  key: string;
  title: string;
  /** What it stands for, e.g. `Ứng dụng VNeID`. */
  service: string;
  /** Read before the first screen: what to do, and with which made-up data. */
  introduction: string;
  minutes: number;
  competences: string[];
  start: string;
  screens: PracticeScreen[];
}

export interface PracticeScreen {
  key: string;
  title: string;
  /** Read aloud and shown on demand: what to do here. */
  spokenHelp: string;
  /** Shown after a wrong move or when asked for. */
  hint: string;
  /** A page of an app unless said: `chat` shows a row of messages, `call` a telephone or video call. */
  look?: 'page' | 'chat' | 'call';
  /** A screenshot that the hotspots lie on; without it the parts alone make the screen. */
  picture?: Picture & { width: number; height: number };
  parts: PracticePart[];
  /** `done`: the task is fulfilled; `harmed`: what the swindler wanted has happened. */
  ending?: 'done' | 'harmed';
}

export type PracticePart =
  | { kind: 'text'; key: string; text: string; look: 'heading' | 'plain' | 'notice' | 'message-in' | 'message-out' }
  /** `expected`: what counts as right, compared without case, accents and blanks; empty: anything typed is right. */
  | {
      kind: 'field';
      key: string;
      label: string;
      input: 'text' | 'digits' | 'secret' | 'choice';
      choices?: string[];
      expected: string[];
      /** Said when it is not right. */
      whenWrong: string;
    }
  | { kind: 'button'; key: string; label: string; move: PracticeMove; look: 'main' | 'other' | 'danger' }
  /** A place in the screen's picture; `label` names it for the keyboard and for screen readers. */
  | { kind: 'hotspot'; key: string; label: string; area: PictureArea; move: PracticeMove };

/** What a tap leads to. */
export interface PracticeMove {
  /** Key of the next screen; the same screen for a move that is only commented on. */
  to: string;
  /** A wrong move is counted and commented, and the learner may go on from where it leads. */
  verdict: 'right' | 'wrong';
  feedback?: string;
  /** The fields of the screen must be right first. */
  needsFields: boolean;
}
