import type { Question, QuestionKind, QuestionOf } from '@hvs/contracts';

type Own<Kind extends QuestionKind> = Omit<QuestionOf<Kind>, 'key' | 'text' | 'explanation'>;

const OPTIONS = () => [
  { key: 'a', text: '', correct: true },
  { key: 'b', text: '', correct: false },
  { key: 'c', text: '', correct: false },
];

const EMPTY: { [Kind in QuestionKind]: () => Own<Kind> } = {
  single: () => ({ kind: 'single', options: OPTIONS() }),
  multiple: () => ({ kind: 'multiple', options: OPTIONS() }),
  'true-false': () => ({ kind: 'true-false', correct: true }),
  matching: () => ({
    kind: 'matching',
    pairs: ['a', 'b', 'c'].map((key) => ({ key, left: '', right: '' })),
  }),
  ordering: () => ({ kind: 'ordering', items: ['a', 'b', 'c'].map((key) => ({ key, text: '' })) }),
  'fill-gap': () => ({ kind: 'fill-gap', gaps: [] }),
  number: () => ({ kind: 'number', value: Number.NaN, tolerance: 0 }),
  'short-text': () => ({ kind: 'short-text', accepted: [] }),
  hotspot: () => ({ kind: 'hotspot', image: { src: '', description: '' }, areas: [] }),
  listen: () => ({ kind: 'listen', audio: { src: '', transcript: '' }, options: OPTIONS() }),
  scenario: () => ({
    kind: 'scenario',
    start: 'a',
    nodes: [
      { key: 'a', text: '', choices: ['b', 'c'].map((next, place) => ({ key: 'ab'.charAt(place), text: '', next })) },
      { key: 'b', text: '', choices: [], ending: 'good' },
      { key: 'c', text: '', choices: [], ending: 'bad' },
    ],
  }),
  open: () => ({ kind: 'open', rubric: [{ key: 'a', text: '', points: 1 }], passPoints: 1 }),
};

/** A question of a kind with nothing filled in. */
export const newQuestion = (kind: QuestionKind, key = 'moi'): Question => ({
  key,
  text: '',
  explanation: '',
  ...EMPTY[kind](),
});

/** The question as another kind: what both have stays. */
export function asKind(question: Question, kind: QuestionKind): Question {
  const { key, text, explanation, tags, competence, difficulty, origin } = question;
  const kept = { ...newQuestion(kind, key), text, explanation, tags, competence, difficulty, origin };
  if ('options' in question && 'options' in kept) return { ...kept, options: question.options };
  return kept;
}
