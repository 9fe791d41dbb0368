import { type Question, type QuestionKind, type ShownOrder, shownOrderOf } from '@hvs/contracts';
import { shuffled, streamOf } from './seeded-stream.js';

/** One question as it stands on the paper: its key and the order in which its parts are shown. Never the answer. */
export interface PaperQuestion extends ShownOrder {
  key: string;
  kind: QuestionKind;
}

export type Paper = PaperQuestion[];

/**
 * Draws a paper: `count` different questions of the bank in a random order, each with its options shuffled.
 * The same bank, count and seed give the same paper; a bank smaller than `count` is used up.
 *
 * @param seed 32 hexadecimal digits from a cryptographic source, so that nobody can foresee a paper.
 */
export function drawPaper(bank: readonly Question[], count: number, seed: string): Paper {
  const stream = streamOf(seed);
  return shuffled(bank, stream)
    .slice(0, count)
    .map((question) => ({
      key: question.key,
      kind: question.kind,
      ...shownOrderOf(question, (keys) => shuffled(keys, stream)),
    }));
}
