import type { QuestionKind } from '../questions/question.js';
import { fields, flag, key, list, number, oneOf, orNull, pattern, type Shape, text, variant } from './shape.js';

const SHORT = 500;
const LONG = 5_000;
const MOST_PARTS = 60;
const THOUSANDTHS = 1_000;
const COMPETENCE = /^[a-z0-9]+(-[a-z0-9.]+)*$/;
const LARGEST = 1e15;

/** A file beside the course, an uploaded one or a page of it, or none yet. */
export const mediaSource = pattern(/^(media\/[a-z0-9-]+\.[a-z0-9]+|file\/[0-9a-f-]{36}(\/[a-z0-9-]+){0,2})$/, 120);
export const picture = fields({ src: mediaSource, description: text(LONG) });
export const competence = pattern(COMPETENCE, 60);
export const area = fields({
  x: number(0, THOUSANDTHS, false),
  y: number(0, THOUSANDTHS, false),
  width: number(0, THOUSANDTHS, false),
  height: number(0, THOUSANDTHS, false),
});

const options = list(fields({ key, text: text(SHORT), correct: flag }, { feedback: text(LONG) }), MOST_PARTS);
const words = list(text(SHORT), MOST_PARTS);

const OF_KIND: Record<QuestionKind, [Record<string, Shape>, Record<string, Shape>?]> = {
  single: [{ options }],
  multiple: [{ options }],
  'true-false': [{ correct: flag }, { feedback: fields({}, { whenTrue: text(LONG), whenFalse: text(LONG) }) }],
  matching: [
    { pairs: list(fields({ key, left: text(SHORT), right: text(SHORT) }), MOST_PARTS) },
    { distractors: list(fields({ key, text: text(SHORT) }), MOST_PARTS) },
  ],
  ordering: [{ items: list(fields({ key, text: text(SHORT) }), MOST_PARTS) }],
  'fill-gap': [{ gaps: list(fields({ key, accepted: words }, { choices: words }), MOST_PARTS) }],
  number: [
    { value: orNull(number(-LARGEST, LARGEST, false)), tolerance: orNull(number(-LARGEST, LARGEST, false)) },
    { unit: text(SHORT) },
  ],
  'short-text': [{ accepted: words }],
  hotspot: [
    { image: picture, areas: list(fields({ key, area, correct: flag }, { feedback: text(LONG) }), MOST_PARTS) },
  ],
  listen: [{ audio: fields({ src: mediaSource, transcript: text(LONG) }), options }],
  scenario: [
    {
      start: text(SHORT),
      nodes: list(
        fields(
          {
            key,
            text: text(LONG),
            choices: list(fields({ key, text: text(SHORT), next: text(SHORT) }), MOST_PARTS),
          },
          { speaker: text(SHORT), ending: oneOf('good', 'bad') },
        ),
        MOST_PARTS,
      ),
    },
  ],
  open: [
    {
      rubric: list(fields({ key, text: text(SHORT), points: number(0, 1_000, false) }), MOST_PARTS),
      passPoints: number(0, 100_000, false),
    },
  ],
};

/** A question of any kind, complete or not. */
export const question: Shape = variant(
  'kind',
  Object.fromEntries(
    Object.entries(OF_KIND).map(([kind, [required, optional = {}]]) => [
      kind,
      fields(
        { kind: oneOf(kind), key, text: text(LONG), explanation: text(LONG), ...required },
        {
          picture,
          tags: list(text(SHORT), MOST_PARTS),
          competence,
          difficulty: oneOf(1, 2, 3),
          origin: fields({ questionId: text(SHORT), version: number(1, 1_000_000) }),
          ...optional,
        },
      ),
    ]),
  ),
);
