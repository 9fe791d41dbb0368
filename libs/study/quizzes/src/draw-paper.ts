import { type Question, type QuestionKind, type QuizRules, type ShownOrder, shownOrderOf } from '@hvs/contracts';
import { type NumberStream, shuffled, streamOf } from '@hvs/kernel';
import { drawByBlueprint } from './blueprint.rule.js';

/** One question as it stands on the paper: its key and the order in which its parts are shown. Never the answer. */
export interface PaperQuestion extends ShownOrder {
  key: string;
  kind: QuestionKind;
}

export type Paper = PaperQuestion[];

/** What the rules of a quiz say about its paper. */
export type PaperRules = Pick<QuizRules, 'questionsPerAttempt' | 'blueprint' | 'shuffled'>;

/**
 * Draws a paper: by the blueprint where there is one, else `questionsPerAttempt` different questions of the bank. They
 * stand in a random order with their parts shuffled, or all in the author's order when `shuffled` is false. The same
 * bank, rules and seed give the same paper; a bank that is too small is used up.
 *
 * @param seed 32 hexadecimal digits from a cryptographic source, so that nobody can foresee a paper.
 */
export function drawPaper(bank: readonly Question[], rules: PaperRules, seed: string): Paper {
  const stream = streamOf(seed);
  const drawn = rules.blueprint
    ? drawByBlueprint(bank, rules.blueprint, stream)
    : shuffled(bank, stream).slice(0, rules.questionsPerAttempt);
  const isShuffled = rules.shuffled ?? true;
  const inOrder = isShuffled ? shuffled(drawn, stream) : bank.filter((question) => drawn.includes(question));
  return inOrder.map((question) => ({
    key: question.key,
    kind: question.kind,
    ...shownOf(question, isShuffled, stream),
  }));
}

/** The author's order of what is to be ordered or matched is the answer, so it is shuffled in any case. */
function shownOf(question: Question, isShuffled: boolean, stream: NumberStream): ShownOrder {
  const authors = shownOrderOf(question, (keys) => keys);
  const { options, rightSides } = shownOrderOf(question, (keys) => shuffled(keys, stream));
  return {
    options: question.kind === 'ordering' ? unlike(authors.options, options) : isShuffled ? options : authors.options,
    ...(rightSides ? { rightSides } : {}),
  };
}

/** Items to be ordered never begin in the right order. */
function unlike(right: readonly string[], shown: string[]): string[] {
  const isRight = shown.every((key, place) => key === right[place]);
  return isRight ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}
