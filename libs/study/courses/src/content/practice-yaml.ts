import type { Practice, PracticeMove, PracticePart, PracticeScreen } from '@hvs/contracts';
import { problemsOfPractice } from '@hvs/contracts';
import type { ContentSource } from './content-problem.js';
import { AREA, asClause, PICTURE } from './question-shape.js';
import { YamlFields } from './yaml-fields.js';
import type { Shape } from './yaml-shape.js';
import {
  anyText,
  contentKey,
  flag,
  integer,
  media,
  oneOf,
  optional,
  orElse,
  readLoosely,
  readShape,
  shape,
  text,
  texts,
} from './yaml-shape.js';

type PartKind = PracticePart['kind'];
type OwnPart<Kind extends PartKind> = Omit<Extract<PracticePart, { kind: Kind }>, 'kind' | 'key'>;

const move = shape<PracticeMove>({
  to: contentKey,
  verdict: orElse(oneOf('right', 'wrong'), 'right'),
  feedback: anyText,
  needsFields: flag,
});

const PARTS: { [Kind in PartKind]: Shape<OwnPart<Kind>> } = {
  text: { text, look: orElse(oneOf('heading', 'plain', 'notice', 'message-in', 'message-out'), 'plain') },
  field: {
    label: text,
    input: oneOf('text', 'digits', 'secret', 'choice'),
    choices: optional(texts),
    expected: orElse(texts, []),
    whenWrong: (fields, key) => anyText(fields, key) ?? '',
  },
  button: { label: text, move, look: orElse(oneOf('main', 'other', 'danger'), 'main') },
  hotspot: { label: text, area: shape(AREA), move },
};

const KINDS = Object.keys(PARTS) as PartKind[];
const EDGE = integer({ min: 1, max: 20_000 });

const SCREEN: Shape<Omit<PracticeScreen, 'key' | 'parts'>> = {
  title: text,
  spokenHelp: text,
  hint: text,
  look: optional(oneOf('page', 'chat', 'call')),
  picture: optional(shape({ ...PICTURE, src: media('picture'), width: EDGE, height: EDGE })),
  ending: optional(oneOf('done', 'harmed')),
};

const PRACTICE: Shape<Omit<Practice, 'screens'>> = {
  key: contentKey,
  title: text,
  service: text,
  introduction: text,
  minutes: integer({ min: 1 }),
  competences: orElse(texts, []),
  start: contentKey,
};

/** Reads `practices/<key>.yaml`; problems go to the source. */
export function readPracticeYaml(source: ContentSource, expectedKey: string): Practice | undefined {
  const fields = YamlFields.parse(source, source.text);
  if (!fields) return undefined;
  const before = source.problemCount;
  const practice = { ...readShape(fields, PRACTICE, ['screens']), screens: readScreens(fields) };
  if (practice.key !== '' && practice.key !== expectedKey)
    fields.report('key', `"key" là "${practice.key}" nhưng tên tệp ghi "${expectedKey}"`);
  if (source.problemCount > before) return practice;
  for (const problem of problemsOfPractice(practice)) fields.reportAtPath(problem.field, asClause(problem.vi));
  return practice;
}

function readScreens(practice: YamlFields): PracticeScreen[] {
  return practice.list('screens').flatMap((item, index) => {
    const unnamed = practice.inside(item, `màn thứ ${index + 1}`);
    if (!unnamed) return [];
    const fields = practice.inside(item, `màn "${unnamed.plainText('key') || index + 1}"`) ?? unnamed;
    const screen = readShape(fields, { key: contentKey, ...SCREEN }, ['parts']);
    return [{ ...screen, parts: fields.has('parts') ? readParts(fields) : [] }];
  });
}

function readParts(screen: YamlFields): PracticePart[] {
  return screen.list('parts', 0).flatMap((item, index) => {
    const fields = screen.inside(item, `${screen.label}, phần ${index + 1}`);
    if (!fields) return [];
    const kind = oneOf(...KINDS)(fields, 'kind');
    const key = fields.has('key') ? fields.key('key') : `phan-${index + 1}`;
    if (!KINDS.some((known) => known === fields.plainText('kind'))) return [];
    return [{ kind, key, ...readLoosely(fields, PARTS[kind], ['kind', 'key']) } as PracticePart];
  });
}
