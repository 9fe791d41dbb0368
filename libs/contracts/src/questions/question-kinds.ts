import { matching, ordering } from './arrange.question.js';
import { listen, multiple, single, trueFalse } from './choice.question.js';
import { hotspot } from './hotspot.question.js';
import type { Answer, Question, QuestionKind } from './question.js';
import type { AnswerVerdict, QuestionFace, QuestionSolution } from './question-face.js';
import {
  type Choice,
  commonProblems,
  type QuestionKindRule,
  type QuestionProblem,
  type ShownOrder,
} from './question-kind.js';
import { scenario } from './scenario.question.js';
import { fillGap, number, open, shortText } from './typed.question.js';

const RULES: { [Kind in QuestionKind]: QuestionKindRule<Kind> } = {
  single,
  multiple,
  'true-false': trueFalse,
  matching,
  ordering,
  'fill-gap': fillGap,
  number,
  'short-text': shortText,
  hotspot,
  listen,
  scenario,
  open,
};

/** The rule of a question's own kind. That kind and question belong together is what the compiler cannot see here. */
const ruleOf = (question: Question): QuestionKindRule<never> =>
  RULES[question.kind] as unknown as QuestionKindRule<never>;

export const questionKindName = (kind: QuestionKind): { vi: string; en: string } => RULES[kind].name;

/** Everything that keeps a question from being used, for its author; empty when it is whole. */
export function problemsOfQuestion(question: Question): QuestionProblem[] {
  return [...commonProblems(question), ...ruleOf(question).problems(question as never)];
}

/** The order of the parts on one paper. `arrange` gives a new list with the same members, e.g. shuffled. */
export function shownOrderOf(question: Question, arrange: (keys: string[]) => string[]): ShownOrder {
  const rule = ruleOf(question);
  const keys = (choices: Choice[]): string[] => choices.map(({ key }) => key);
  const isFixed = question.kind === 'true-false';
  const options = keys(rule.choices(question as never));
  const rightSides = rule.rightSides && keys(rule.rightSides(question as never));
  return { options: isFixed ? options : arrange(options), ...(rightSides ? { rightSides: arrange(rightSides) } : {}) };
}

/** The question as its learner sees it, in the order of the paper. */
export function faceOfQuestion(question: Question, shown: ShownOrder): QuestionFace {
  const rule = ruleOf(question);
  const rightSides = rule.rightSides?.(question as never);
  return {
    key: question.key,
    kind: question.kind,
    text: question.text,
    ...(question.picture ? { picture: question.picture } : {}),
    options: inOrder(rule.choices(question as never), shown.options),
    ...(rightSides ? { rightSides: inOrder(rightSides, shown.rightSides ?? []) } : {}),
    ...rule.face?.(question as never),
  };
}

/** Whether this could be an answer to the question; an empty one takes an answer back. */
export function acceptsAnswer(question: Question, answer: Answer): boolean {
  return answer.length === 0 || ruleOf(question).accepts(question as never, answer);
}

/** What becomes of an answer. No answer, and one that could not be given, is wrong. */
export function verdictOnAnswer(question: Question, answer: Answer): AnswerVerdict {
  if (answer.length === 0 || !acceptsAnswer(question, answer)) return { right: false, pending: false, feedback: [] };
  return ruleOf(question).verdict(question as never, answer);
}

/** The right answer; for after submission only. */
export function solutionOfQuestion(question: Question): QuestionSolution {
  return { ...ruleOf(question).solution(question as never), explanation: question.explanation };
}

/** An answer for a reader, in Vietnamese. */
export function wordsOfAnswer(question: Question, answer: Answer): string {
  return answer.length === 0 ? '' : ruleOf(question).words(question as never, answer);
}

function inOrder(choices: readonly Choice[], order: readonly string[]): Choice[] {
  return order.flatMap((key) => choices.filter((choice) => choice.key === key).map(({ text }) => ({ key, text })));
}
