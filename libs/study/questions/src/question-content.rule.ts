import { createHash } from 'node:crypto';
import { type Question, solutionOfQuestion, wordsOfAnswer } from '@hvs/contracts';
import { foldVietnamese, normaliseText } from '@hvs/kernel';

const LONGEST_TITLE = 160;
const LONGEST_FOLDED = 4_000;
const GAP = /\[\[[a-z0-9-]+\]\]/g;

/** The key of a bank question wherever it is used: no two questions of the bank have the same. */
export const keyOfBankQuestion = (questionId: string): string => `q-${questionId}`;

/** Tags as they are kept and compared: lower case, each once. */
export const keptTags = (tags: readonly string[] = []): string[] =>
  [...new Set(tags.map((tag) => normaliseText(tag).toLowerCase()))].filter((tag) => tag !== '');

/** A question as a version of the bank holds it: with the bank's key, without where it came from. */
export function bankContent(question: Question, questionId: string): Question {
  const { origin: _, ...content } = question;
  return { ...content, key: keyOfBankQuestion(questionId), tags: keptTags(question.tags) };
}

/** SHA-256 of what a question asks; key, origin and the order of fields do not matter. */
export function checksumOfQuestion({ key: _key, origin: _origin, ...asked }: Question): string {
  return createHash('sha256').update(canonicalJson(asked)).digest('hex');
}

/** The question in one line, for lists. */
export function titleOfQuestion({ text }: Question): string {
  const line = normaliseText(text.replaceAll(GAP, '……'));
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1)}…` : line;
}

/** What a search looks at: the question, its right answer, what may be chosen, the explanation and the tags. */
export function foldedTextOfQuestion(question: Question): string {
  const solution = solutionOfQuestion(question);
  const words = [
    question.text,
    ...('options' in question ? question.options.map(({ text }) => text) : []),
    solution.words || wordsOfAnswer(question, solution.answer),
    question.explanation,
    ...keptTags(question.tags),
  ];
  return foldVietnamese(words.join(' ')).slice(0, LONGEST_FOLDED);
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
