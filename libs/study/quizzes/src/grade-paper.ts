import type { Question } from '@hvs/contracts';
import type { Paper } from './draw-paper.js';

/** Question key → the option keys the learner chose. A question without an entry was left open. */
export type Answers = ReadonlyMap<string, readonly string[]>;

export interface Grade {
  correctCount: number;
  questionCount: number;
  /** Whole percent, rounded down: 79.9 is shown as 79, so the figure shown never contradicts `passed`. */
  scorePercent: number;
  passed: boolean;
  /** The keys of the questions answered right. */
  rightKeys: ReadonlySet<string>;
}

/**
 * Grades a paper. A question is right only when exactly the set of its correct options is chosen: nothing for half
 * an answer, nothing off for a wrong one. An empty paper is never passed.
 */
export function gradePaper(paper: Paper, bank: readonly Question[], answers: Answers, passPercent: number): Grade {
  const keyOf = new Map(bank.map((question) => [question.key, correctOptionsOf(question)]));
  const rightKeys = new Set(
    paper.filter(({ key }) => isRight(keyOf.get(key) ?? [], answers.get(key) ?? [])).map(({ key }) => key),
  );
  const correctCount = rightKeys.size;
  const questionCount = paper.length;
  return {
    correctCount,
    questionCount,
    scorePercent: questionCount === 0 ? 0 : Math.floor((correctCount * 100) / questionCount),
    passed: questionCount > 0 && correctCount * 100 >= passPercent * questionCount,
    rightKeys,
  };
}

/** The answer key of one question; it may be shown after submission only. */
export function correctOptionsOf(question: Question): string[] {
  return question.options.filter((option) => option.correct).map((option) => option.key);
}

function isRight(correct: readonly string[], chosen: readonly string[]): boolean {
  const distinct = new Set(chosen);
  return correct.length > 0 && distinct.size === correct.length && correct.every((key) => distinct.has(key));
}
