import { type Question, verdictOnAnswer } from '@hvs/contracts';
import type { Paper } from './draw-paper.js';

/** Question key → what the learner answered. A question without an entry was left open. */
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
 * Grades a paper. A question is right or not: nothing for half an answer, nothing off for a wrong one. An empty paper
 * is never passed.
 */
export function gradePaper(paper: Paper, bank: readonly Question[], answers: Answers, passPercent: number): Grade {
  const byKey = new Map(bank.map((question) => [question.key, question]));
  const rightKeys = new Set(
    paper.filter(({ key }) => isRight(byKey.get(key), answers.get(key) ?? [])).map(({ key }) => key),
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

function isRight(question: Question | undefined, answer: readonly string[]): boolean {
  return question !== undefined && verdictOnAnswer(question, [...new Set(answer)]).right;
}
