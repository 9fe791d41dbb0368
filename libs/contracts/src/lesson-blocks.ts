import type { MediaSource, Picture } from './media.js';
import type { Question } from './questions/question.js';

/**
 * A lesson as typed blocks. Markdown and the editor's text are turned into this shape once, so the browser draws
 * known elements and no HTML from an author ever reaches a page.
 */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] };

/** A warning or a tip that stands out from the text around it. */
export type CalloutKind = 'warning' | 'tip';

/** One step of a procedure, with the picture of the screen it happens on. */
export interface ProcedureStep {
  text: Inline[];
  picture?: Picture;
}

export type BlockBody =
  | { type: 'heading'; level: 2 | 3; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'callout'; kind: CalloutKind; children: Inline[][] }
  | { type: 'image'; src: MediaSource; description: string }
  | { type: 'audio'; src: MediaSource; title: string; transcript: string }
  /** `captions` is a WebVTT file; what is said stands in `transcript` too. */
  | { type: 'video'; src: MediaSource; title: string; captions: MediaSource; transcript: string }
  /** Pages of a PDF or of a presentation, each a picture. */
  | { type: 'slides'; title: string; pages: Picture[] }
  | { type: 'steps'; items: ProcedureStep[] }
  /** `bytes` is shown before anyone downloads on mobile data. */
  | { type: 'download'; src: MediaSource; name: string; bytes: number }
  /** A question inside the lesson: answered at once, as often as one likes, and never part of the quiz. */
  | { type: 'question'; question: Question }
  /** Plays the practice of this key of the same course. */
  | { type: 'practice'; practice: string }
  /** A page of somebody else; `note` says what to beware of there. */
  | { type: 'external-link'; href: string; title: string; note: string }
  /** An H5P or SCORM 1.2 package, played in a sandboxed frame. */
  | { type: 'package'; kind: 'h5p' | 'scorm'; packageId: string; title: string };

export type BlockType = BlockBody['type'];

/** `id` is given by the editor and stays with the block from version to version. */
export type Block = BlockBody & { id?: string };
