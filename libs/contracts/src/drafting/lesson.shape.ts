import type { BlockType } from '../lesson-blocks.js';
import { competence, mediaSource, picture, question } from './question.shape.js';
import { fields, flag, key, lazily, list, number, oneOf, pattern, type Shape, text, variant } from './shape.js';

const SHORT = 500;
const LONG = 20_000;
const MOST_BLOCKS = 300;
const MOST_PARTS = 200;
const MOST_SOURCES = 30;
const MOST_MINUTES = 6_000;
const LARGEST_FILE = 5_000_000_000;

/** An address that a page could lead to; one that would run as a script is no address. */
const href = pattern(/^(?!\s*(javascript|data|vbscript|file|blob):).*$/is, 2_000);

/** A day, or nothing yet. */
const day = pattern(/^(\d{4}-\d{2}-\d{2})?$/, 10);

const inlines: Shape = list(
  lazily(() => inline),
  MOST_PARTS,
);
const inline: Shape = variant('type', {
  text: fields({ type: oneOf('text'), text: text(LONG) }),
  strong: fields({ type: oneOf('strong'), children: inlines }),
  emphasis: fields({ type: oneOf('emphasis'), children: inlines }),
  link: fields({ type: oneOf('link'), href, children: inlines }),
});
const paragraphs = list(inlines, MOST_PARTS);
const title = text(SHORT);

const BODIES: Record<BlockType, Record<string, Shape>> = {
  heading: { level: oneOf(2, 3), children: inlines },
  paragraph: { children: inlines },
  list: { ordered: flag, items: paragraphs },
  callout: { kind: oneOf('warning', 'tip'), children: paragraphs },
  image: { src: mediaSource, description: text(LONG) },
  audio: { src: mediaSource, title, transcript: text(LONG) },
  video: { src: mediaSource, title, captions: mediaSource, transcript: text(LONG) },
  slides: { title, pages: list(picture, MOST_PARTS) },
  steps: { items: list(fields({ text: inlines }, { picture }), MOST_PARTS) },
  download: { src: mediaSource, name: text(SHORT), bytes: number(0, LARGEST_FILE) },
  question: { question },
  practice: { practice: text(SHORT) },
  'external-link': { href, title, note: text(LONG) },
  package: { kind: oneOf('h5p', 'scorm'), packageId: text(SHORT), title },
};

const block: Shape = variant(
  'type',
  Object.fromEntries(
    Object.entries(BODIES).map(([type, body]) => [type, fields({ type: oneOf(type), ...body }, { id: text(SHORT) })]),
  ),
);
const blocks = list(block, MOST_BLOCKS);

/** One lesson with its forms, complete or not. */
export const lesson: Shape = fields(
  { key, title, minutes: number(0, MOST_MINUTES), blocks },
  {
    easyRead: blocks,
    audio: fields({ src: mediaSource, transcript: text(LONG) }),
    signLanguage: fields({ src: mediaSource, description: text(LONG) }),
    learnAgain: flag,
    sources: list(fields({ text: text(LONG), reviewBy: day }, { href }), MOST_SOURCES),
  },
);

const bilingual = fields({ vi: text(LONG), en: text(LONG) });

/** What a course says of itself, and which lessons and practices it has in which order. */
export const head = (targetGroups: readonly string[]): Shape =>
  fields(
    {
      title: bilingual,
      summary: bilingual,
      targetGroups: list(oneOf(...targetGroups), targetGroups.length),
      estimatedMinutes: number(0, MOST_MINUTES),
      competences: list(competence, MOST_PARTS),
      prerequisites: list(fields({ course: key, required: flag }), MOST_PARTS),
      lessonKeys: list(key, MOST_PARTS),
      practiceKeys: list(key, MOST_PARTS),
    },
    { certificateMonths: number(1, 600) },
  );

/** The rules of the quiz and what its papers are drawn from. */
export const quiz = (solutionMoments: readonly string[]): Shape =>
  fields(
    {
      questionsPerAttempt: number(0, 500),
      passPercent: number(0, 100),
      attemptLimit: number(0, 1_000),
      timeLimitMinutes: number(0, MOST_MINUTES),
    },
    {
      blueprint: list(
        fields(
          { count: number(0, 500), tags: list(text(SHORT), MOST_PARTS) },
          { difficulty: oneOf(1, 2, 3), competence },
        ),
        MOST_PARTS,
      ),
      waitMinutes: number(0, 1_000_000),
      solutions: oneOf(...solutionMoments),
      shuffled: flag,
      startSpreadSeconds: number(0, 3_600),
    },
  );
