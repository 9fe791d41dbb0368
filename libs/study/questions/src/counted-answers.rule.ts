import { acceptsAnswer, type Question, verdictOnAnswer } from '@hvs/contracts';
import { type CountedAnswer, optionsOf } from './item-statistics.rule.js';

/** One paper that was handed in: its questions as they stood on it, and the answers by the question's key. */
export interface PaperFacts {
  attemptId: string;
  questions: readonly Question[];
  answers: ReadonlyMap<string, readonly string[]>;
}

/** One answer to a version of a bank question, as it goes into the sums. */
export interface CountedItem extends CountedAnswer {
  questionId: string;
  version: number;
  /** Keys of the options chosen; none for kinds without options. */
  chosen: string[];
}

interface Judged {
  question: Question;
  answer: readonly string[];
  right: boolean;
}

/**
 * What a paper adds to the statistics: one item for each question of the bank. Answers that wait for a trainer's mark
 * are left out, and so is a paper with one question, as there is no rest to compare with.
 */
export function countedAnswers({ questions, answers }: PaperFacts): CountedItem[] {
  const judged = questions.flatMap((question): Judged[] => {
    const answer = answers.get(question.key) ?? [];
    const { right, pending } = verdictOnAnswer(question, answer);
    return pending ? [] : [{ question, answer, right }];
  });
  if (judged.length < 2) return [];
  const rightCount = judged.filter(({ right }) => right).length;
  return judged.flatMap(({ question, answer, right }) => {
    if (!question.origin) return [];
    const rest = (rightCount - Number(right)) / (judged.length - 1);
    return [{ ...question.origin, right, blank: answer.length === 0, rest, chosen: chosenOf(question, answer) }];
  });
}

function chosenOf(question: Question, answer: readonly string[]): string[] {
  if (!acceptsAnswer(question, answer)) return [];
  const keys = new Set(optionsOf(question).map(({ key }) => key));
  return [...new Set(answer)].filter((key) => keys.has(key));
}
