import type { QuestionFace } from '@hvs/contracts';

/** What every kind of question is given. The answer is kept outside; see `Answer` of the contracts for its encoding. */
export interface AnswerProps {
  face: QuestionFace;
  answer: readonly string[];
  onAnswer: (answer: readonly string[]) => void;
  disabled: boolean;
  /** The address of a picture or recording. */
  mediaUrl: (src: string) => string;
  /** Makes names and ids of the controls differ where several questions stand on one page. */
  name: string;
}

export type TextPart = { text: string } | { gap: string };

const GAP = /\[\[([a-z0-9-]+)\]\]/g;

/** A text with `[[key]]` cut into what is read and what is filled in. */
export function partsOfGapText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(GAP)) {
    if (found.index > from) parts.push({ text: text.slice(from, found.index) });
    parts.push({ gap: found[1] ?? '' });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** The question in one line, for lists: gaps are drawn as dots. */
export const questionLine = (text: string): string => text.replaceAll(GAP, '……');

/** `left=right`, cut at the first equals sign. */
export function splitAnswer(said: string): [key: string, value: string] {
  const at = said.indexOf('=');
  return at < 0 ? [said, ''] : [said.slice(0, at), said.slice(at + 1)];
}
