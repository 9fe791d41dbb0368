/** Ends a sentence only where a new one can begin; `1.022` and `v.v.` inside a sentence do not. */
const SENTENCE_END = /(?<=[.!?…])["”»)]*\s+(?=["“«(]*[\p{Lu}\p{N}])/u;

/** The sentences of a text in their order, without blanks around them. A line is never part of two sentences. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => line.split(SENTENCE_END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** How many words a reader sees: in Vietnamese, what stands between blanks. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
