import type { Answer, Question, QuestionKind, QuestionOf } from './question.js';
import type { AnswerVerdict, QuestionFace, QuestionSolution } from './question-face.js';

/** Something that keeps a question from being used: where it is and what is wrong, for its author. */
export interface QuestionProblem {
  /** Path inside the question, e.g. `options[2].text`. */
  field: string;
  vi: string;
  en: string;
}

/** The order in which the parts of a question stand on one paper: keys of `options` and of `rightSides`. */
export interface ShownOrder {
  options: string[];
  rightSides?: string[];
}

export interface Choice {
  key: string;
  text: string;
}

/** What the rest of the product must know of a kind of question. All of it is pure. */
export interface QuestionKindRule<Kind extends QuestionKind> {
  kind: Kind;
  /** Words for the kind, as authors choose it. */
  name: { vi: string; en: string };
  problems(question: QuestionOf<Kind>): QuestionProblem[];
  /** What may be put into an order: options, items or left sides. */
  choices(question: QuestionOf<Kind>): Choice[];
  rightSides?(question: QuestionOf<Kind>): Choice[];
  /** What the face of this kind holds besides what all have. */
  face?(question: QuestionOf<Kind>): Partial<QuestionFace>;
  /** Whether an answer that is not empty is one that a learner could give. */
  accepts(question: QuestionOf<Kind>, answer: Answer): boolean;
  /** Of an answer that was accepted, or of an empty one. */
  verdict(question: QuestionOf<Kind>, answer: Answer): AnswerVerdict;
  solution(question: QuestionOf<Kind>): Omit<QuestionSolution, 'explanation'>;
  /** An answer as a reader understands it, in Vietnamese. */
  words(question: QuestionOf<Kind>, answer: Answer): string;
}

export const defineQuestionKind = <Kind extends QuestionKind>(rule: QuestionKindRule<Kind>): QuestionKindRule<Kind> =>
  rule;

/** A verdict that is certain. */
export const decided = (right: boolean, ...feedback: (string | undefined)[]): AnswerVerdict => ({
  right,
  pending: false,
  feedback: feedback.filter((text): text is string => Boolean(text)),
});

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_KEY = 80;

export const isPartKey = (key: string): boolean => key.length <= LONGEST_KEY && KEY.test(key);

/** Problems of a list whose members bear keys and texts: enough of them, named once each, none without words. */
export function listProblems(
  field: string,
  list: readonly { key: string; text: string }[],
  { fewest, most }: { fewest: number; most: number },
): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  if (list.length < fewest || list.length > most) {
    problems.push({
      field,
      vi: `Cần từ ${fewest} đến ${most} mục.`,
      en: `There must be ${fewest} to ${most} of them.`,
    });
  }
  list.forEach(({ key, text }, index) => {
    const place = `${field}[${index}]`;
    if (!isPartKey(key))
      problems.push({ field: `${place}.key`, vi: 'Khóa không hợp lệ.', en: 'The key is not valid.' });
    if (list.findIndex((other) => other.key === key) !== index)
      problems.push({ field: `${place}.key`, vi: 'Khóa bị lặp lại.', en: 'The key is used twice.' });
    if (text.trim() === '') problems.push({ field: `${place}.text`, vi: 'Chưa có chữ.', en: 'The text is missing.' });
    else if (list.findIndex((other) => other.text.trim() === text.trim()) !== index)
      problems.push({ field: `${place}.text`, vi: 'Trùng với một mục ở trên.', en: 'The same as one above.' });
  });
  return problems;
}

/** Problems that any kind can have. */
export function commonProblems({ key, text, explanation, picture }: Question): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  if (!isPartKey(key)) problems.push({ field: 'key', vi: 'Khóa không hợp lệ.', en: 'The key is not valid.' });
  if (text.trim() === '') problems.push({ field: 'text', vi: 'Chưa có câu hỏi.', en: 'The question is missing.' });
  if (explanation.trim() === '')
    problems.push({ field: 'explanation', vi: 'Chưa có lời giải thích.', en: 'The explanation is missing.' });
  if (picture && picture.description.trim() === '')
    problems.push({
      field: 'picture.description',
      vi: 'Hình chưa có lời mô tả.',
      en: 'The picture has no description.',
    });
  return problems;
}
