import { foldedAnswer, type Question, type QuestionRemedy, verdictOnAnswer } from '@hvs/contracts';
import type { Paper } from './draw-paper.js';

/** Question key → what the learner answered. A question without an entry was left open. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** What people decided about single questions: points that a trainer gave, and remedies for faulty ones. */
export interface Rulings {
  /** Question key → points of all rubric lines together. */
  marks?: ReadonlyMap<string, number>;
  remedies?: ReadonlyMap<string, QuestionRemedy>;
}

export interface Grade {
  correctCount: number;
  /** Without questions that were dropped. */
  questionCount: number;
  /** Whole percent, rounded down: 79.9 is shown as 79, so the figure shown never contradicts `passed`. */
  scorePercent: number;
  passed: boolean;
  /** The keys of the questions answered right. */
  rightKeys: ReadonlySet<string>;
  /** The keys of the questions that wait for a trainer's mark; until none is left the grade is not final. */
  pendingKeys: ReadonlySet<string>;
}

type Verdict = 'right' | 'wrong' | 'pending' | 'dropped';

/**
 * Grades a paper. A question is right or not: nothing for half an answer, nothing off for a wrong one. An empty paper
 * is never passed, nor is one that still waits for a mark.
 */
export function gradePaper(
  paper: Paper,
  bank: readonly Question[],
  answers: Answers,
  passPercent: number,
  rulings: Rulings = {},
): Grade {
  const byKey = new Map(bank.map((question) => [question.key, question]));
  const verdicts = paper.map(({ key }) => [key, verdictOn(byKey.get(key), answers.get(key) ?? [], rulings)] as const);
  const keysWith = (wanted: Verdict): Set<string> =>
    new Set(verdicts.filter(([, verdict]) => verdict === wanted).map(([key]) => key));
  const rightKeys = keysWith('right');
  const pendingKeys = keysWith('pending');
  const correctCount = rightKeys.size;
  const questionCount = paper.length - keysWith('dropped').size;
  return {
    correctCount,
    questionCount,
    scorePercent: questionCount === 0 ? 0 : Math.floor((correctCount * 100) / questionCount),
    passed: questionCount > 0 && pendingKeys.size === 0 && correctCount * 100 >= passPercent * questionCount,
    rightKeys,
    pendingKeys,
  };
}

function verdictOn(question: Question | undefined, answer: readonly string[], rulings: Rulings): Verdict {
  if (!question) return 'wrong';
  const said = plainAnswer(question, answer);
  const remedied = verdictByRemedy(question, said, rulings.remedies?.get(question.key));
  if (remedied) return remedied;
  const { right, pending } = verdictOnAnswer(question, said);
  if (!pending) return right ? 'right' : 'wrong';
  return verdictByMark(question, rulings.marks?.get(question.key));
}

function verdictByRemedy(question: Question, said: string[], remedy: QuestionRemedy | undefined): Verdict | undefined {
  if (remedy?.kind === 'dropped') return 'dropped';
  if (remedy?.kind === 'everybody-right') return 'right';
  return remedy?.answers.some((each) => isSame(question, each, said)) ? 'right' : undefined;
}

function verdictByMark(question: Question, points: number | undefined): Verdict {
  if (points === undefined || question.kind !== 'open') return 'pending';
  return points >= question.passPoints ? 'right' : 'wrong';
}

/** An answer with each member once; only in a talk with branches may a step come again. */
export const plainAnswer = ({ kind }: Question, answer: readonly string[]): string[] =>
  kind === 'scenario' ? [...answer] : [...new Set(answer)];

const SEQUENCES: readonly Question['kind'][] = ['ordering', 'scenario'];
const TYPED: readonly Question['kind'][] = ['short-text', 'number', 'open'];

function isSame({ kind }: Question, one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || one.length !== other.length) return false;
  if (TYPED.includes(kind)) return foldedAnswer(one[0] ?? '') === foldedAnswer(other[0] ?? '');
  return SEQUENCES.includes(kind)
    ? one.every((each, at) => each === other[at])
    : one.every((each) => other.includes(each));
}
