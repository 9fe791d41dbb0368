import type { Answer } from './question.js';
import { decided, defineQuestionKind, listProblems } from './question-kind.js';
import { numbered } from './numbered.js';

const isPermutation = (keys: readonly string[], answer: Answer): boolean =>
  answer.length === keys.length && keys.every((key) => answer.includes(key));

export const ordering = defineQuestionKind({
  kind: 'ordering',
  name: { vi: 'Sắp xếp thứ tự', en: 'Put in order' },
  problems: ({ items }) => listProblems('items', items, { fewest: 3, most: 8 }),
  choices: ({ items }) => items,
  accepts: ({ items }, answer) => isPermutation(keysOf(items), answer),
  verdict: ({ items }, answer) =>
    decided(answer.length === items.length && items.every(({ key }, place) => answer[place] === key)),
  solution: ({ items }) => ({ answer: keysOf(items), words: numbered(items.map(({ text }) => text)) }),
  words: ({ items }, answer) => numbered(answer.map((key) => items.find((item) => item.key === key)?.text ?? '')),
});

export const matching = defineQuestionKind({
  kind: 'matching',
  name: { vi: 'Ghép đôi', en: 'Match' },
  problems: ({ pairs, distractors = [] }) => [
    ...listProblems(
      'pairs',
      pairs.map(({ key, left }) => ({ key, text: left })),
      { fewest: 2, most: 8 },
    ),
    ...listProblems('rightSides', [...pairs.map(({ key, right }) => ({ key, text: right })), ...distractors], {
      fewest: 2,
      most: 12,
    }),
  ],
  choices: ({ pairs }) => pairs.map(({ key, left }) => ({ key, text: left })),
  rightSides: ({ pairs, distractors = [] }) => [
    ...pairs.map(({ key, right }) => ({ key, text: right })),
    ...distractors,
  ],
  accepts: ({ pairs, distractors = [] }, answer) => {
    const said = answer.map(splitPair);
    const rights = [...keysOf(pairs), ...keysOf(distractors)];
    return (
      new Set(said.map(([left]) => left)).size === said.length &&
      said.every(([left, right]) => keysOf(pairs).includes(left) && rights.includes(right))
    );
  },
  verdict: ({ pairs }, answer) =>
    decided(pairs.length === answer.length && pairs.every(({ key }) => answer.includes(`${key}=${key}`))),
  solution: ({ pairs }) => ({
    answer: pairs.map(({ key }) => `${key}=${key}`),
    words: pairs.map(({ left, right }) => `${left} – ${right}`).join('\n'),
  }),
  words: ({ pairs, distractors = [] }, answer) =>
    answer
      .map(splitPair)
      .map(([left, right]) => {
        const to = pairs.find(({ key }) => key === right)?.right ?? distractors.find(({ key }) => key === right)?.text;
        return `${pairs.find(({ key }) => key === left)?.left ?? ''} – ${to ?? ''}`;
      })
      .join('\n'),
});

const keysOf = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);

/** `a=b` at the first equals sign. */
function splitPair(said: string): [string, string] {
  const at = said.indexOf('=');
  return at < 0 ? [said, ''] : [said.slice(0, at), said.slice(at + 1)];
}
