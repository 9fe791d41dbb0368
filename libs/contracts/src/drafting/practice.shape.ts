import { area, competence, mediaSource } from './question.shape.js';
import { fields, flag, key, list, number, oneOf, type Shape, text, variant } from './shape.js';

const SHORT = 500;
const LONG = 5_000;
const MOST_PARTS = 60;
const MOST_PIXELS = 20_000;

const move = fields({ to: text(SHORT), verdict: oneOf('right', 'wrong'), needsFields: flag }, { feedback: text(LONG) });

const part = variant('kind', {
  text: fields({
    kind: oneOf('text'),
    key,
    text: text(LONG),
    look: oneOf('heading', 'plain', 'notice', 'message-in', 'message-out'),
  }),
  field: fields(
    {
      kind: oneOf('field'),
      key,
      label: text(SHORT),
      input: oneOf('text', 'digits', 'secret', 'choice'),
      expected: list(text(SHORT), MOST_PARTS),
      whenWrong: text(LONG),
    },
    { choices: list(text(SHORT), MOST_PARTS) },
  ),
  button: fields({
    kind: oneOf('button'),
    key,
    label: text(SHORT),
    move,
    look: oneOf('main', 'other', 'danger'),
  }),
  hotspot: fields({ kind: oneOf('hotspot'), key, label: text(SHORT), area, move }),
});

const screen = fields(
  { key, title: text(SHORT), spokenHelp: text(LONG), hint: text(LONG), parts: list(part, MOST_PARTS) },
  {
    picture: fields({
      src: mediaSource,
      description: text(LONG),
      width: number(0, MOST_PIXELS, false),
      height: number(0, MOST_PIXELS, false),
    }),
    ending: oneOf('done', 'harmed'),
  },
);

/** A practice, complete or not. */
export const practice: Shape = fields({
  key,
  title: text(SHORT),
  service: text(SHORT),
  introduction: text(LONG),
  minutes: number(0, 600),
  competences: list(competence, MOST_PARTS),
  start: text(SHORT),
  screens: list(screen, 100),
});
