import type { AnswerOption, Picture, PictureArea, Question, QuestionKind, QuestionOf } from '@hvs/contracts';
import { problemsOfQuestion, QUESTION_KINDS } from '@hvs/contracts';
import type { YamlFields } from './yaml-fields.js';
import type { Shape } from './yaml-shape.js';
import {
  anyText,
  contentKey,
  decimal,
  flag,
  integer,
  keyedListOf,
  listOf,
  media,
  oneOf,
  optional,
  orElse,
  readLoosely,
  shape,
  statedFlag,
  text,
  texts,
} from './yaml-shape.js';

type CommonField = 'key' | 'text' | 'picture' | 'explanation' | 'tags' | 'competence' | 'difficulty' | 'origin';
type Common = Pick<Question, CommonField>;
type Own<Kind extends QuestionKind> = Omit<QuestionOf<Kind>, CommonField | 'kind'>;

export const PICTURE: Shape<Picture> = { src: media('picture'), description: text };

/** That it lies inside the picture is for the rule of what it belongs to. */
const THOUSANDTHS = decimal;

/** A rectangle in thousandths of the picture. */
export const AREA: Shape<PictureArea> = { x: THOUSANDTHS, y: THOUSANDTHS, width: THOUSANDTHS, height: THOUSANDTHS };

const COMMON: Shape<Common> = {
  key: contentKey,
  text,
  picture: optional(shape(PICTURE)),
  explanation: text,
  tags: optional(texts),
  competence: optional(text),
  difficulty: optional((fields, key) => fields.integer(key, { min: 1, max: 3 }) as 1 | 2 | 3),
  origin: optional(shape({ questionId: text, version: integer({ min: 1 }) })),
};

const options = keyedListOf<AnswerOption>({ text, correct: flag, feedback: anyText });
const keyedTexts = keyedListOf<{ key: string; text: string }>({ text });

/** Right sides that belong to no pair are named apart from the pairs. */
export const DISTRACTOR_PREFIX = 'thua-';
const distractors = keyedListOf<{ key: string; text: string }>({ text }, DISTRACTOR_PREFIX);

const OWN: { [Kind in QuestionKind]: Shape<Own<Kind>> } = {
  single: { options },
  multiple: { options },
  'true-false': {
    correct: statedFlag,
    feedback: optional(shape({ whenTrue: anyText, whenFalse: anyText })),
  },
  matching: {
    pairs: keyedListOf<{ key: string; left: string; right: string }>({ left: text, right: text }),
    distractors: optional(distractors),
  },
  ordering: { items: keyedTexts },
  'fill-gap': { gaps: listOf({ key: contentKey, accepted: texts, choices: optional(texts) }) },
  number: { value: decimal, tolerance: orElse(decimal, 0), unit: anyText },
  'short-text': { accepted: texts },
  hotspot: {
    image: shape(PICTURE),
    areas: keyedListOf<QuestionOf<'hotspot'>['areas'][number]>({
      area: shape(AREA),
      correct: flag,
      feedback: anyText,
    }),
  },
  listen: { audio: shape({ src: media('audio'), transcript: text }), options },
  scenario: {
    start: contentKey,
    nodes: listOf({
      key: contentKey,
      speaker: anyText,
      text,
      choices: orElse(keyedListOf<{ key: string; text: string; next: string }>({ text, next: contentKey }), []),
      ending: optional(oneOf('good', 'bad')),
    }),
  },
  open: { rubric: keyedListOf<QuestionOf<'open'>['rubric'][number]>({ text, points: decimal }), passPoints: decimal },
};

/**
 * Reads one question of any kind. Problems of its sense (no right answer, a scenario that never ends well) are those
 * of the question's own rule, reported where they lie once the fields themselves are sound.
 */
export function readQuestion(fields: YamlFields, alsoAllowed: string[] = []): Question | undefined {
  const before = fields.source.problemCount;
  const kind = oneOf(...QUESTION_KINDS)(fields, 'kind');
  if (fields.source.problemCount > before) return undefined;
  const question = {
    kind,
    ...readLoosely(fields, { ...COMMON, ...OWN[kind] }, ['kind', ...alsoAllowed]),
  } as Question;
  if (fields.source.problemCount > before) return question;
  for (const problem of problemsOfQuestion(question)) fields.reportAtPath(problem.field, asClause(problem.vi));
  return question;
}

/** A sentence of a rule as the end of a problem's line. */
export function asClause(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}
