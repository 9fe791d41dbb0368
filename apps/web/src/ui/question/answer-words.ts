import { numbered, type QuestionFace } from '@hvs/contracts';
import { splitAnswer } from './question-parts.js';

type Words = (face: QuestionFace, answer: readonly string[]) => string;

const textOf = (list: readonly { key: string; text: string }[] | undefined, key: string): string =>
  list?.find((each) => each.key === key)?.text ?? '';

const typed: Words = (_face, answer) => answer.join(' ');
const chosen: Words = (face, answer) =>
  face.options
    .filter(({ key }) => answer.includes(key))
    .map(({ text }) => text)
    .join('; ');

const WORDS: Partial<Record<QuestionFace['kind'], Words>> = {
  number: (face, answer) => [...answer, face.unit ?? ''].join(' ').trim(),
  'short-text': typed,
  open: typed,
  ordering: (face, answer) => numbered(answer.map((key) => textOf(face.options, key))),
  matching: (face, answer) =>
    answer
      .map(splitAnswer)
      .map(([left, right]) => `${textOf(face.options, left)} – ${textOf(face.rightSides, right)}`)
      .join('\n'),
  'fill-gap': (face, answer) => {
    const said = new Map(answer.map(splitAnswer));
    return (face.gaps ?? []).map(({ key }) => said.get(key) ?? '…').join('; ');
  },
  hotspot: (_face, [point = '']) => {
    const [x = 0, y = 0] = point.split(',').map((each) => Math.round(Number(each) / 10));
    return `Cách mép trái ${x}%, cách mép trên ${y}%`;
  },
  scenario: (face, answer) =>
    numbered(
      answer.map((step) => {
        const [nodeKey, choiceKey = ''] = step.split('.');
        return textOf(face.scenario?.nodes.find(({ key }) => key === nodeKey)?.choices, choiceKey);
      }),
    ),
};

/** An answer in words of the question itself, in Vietnamese, as far as a learner's view can tell it; empty for none. */
export function wordsOfGivenAnswer(face: QuestionFace, answer: readonly string[]): string {
  return answer.length === 0 ? '' : (WORDS[face.kind] ?? chosen)(face, answer);
}
